import send from '@fastify/send';
import { basename, extname } from 'node:path';

/** Types that the package's table leaves out, gives by a former name, or without an encoding. */
const ownTypes: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Files whose name says more than its ending. */
const byName: Record<string, string> = { 'feed.xml': 'application/atom+xml; charset=utf-8' };

/** The media type of a file by its name, for `Content-Type`. */
export function contentTypeOf(path: string): string {
  return (
    byName[basename(path)] ?? ownTypes[extname(path)] ?? send.mime.getType(path) ?? 'application/octet-stream'
  );
}
