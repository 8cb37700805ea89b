import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { defaultCacheControl, headersFor, type HeaderRule, readHeadersFile } from './headers.ts';

/** Types that the server's own table leaves out or gives without an encoding. */
const contentTypes: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a published export as a host would: compressed files where the browser takes them, the headers of
 * the export's own `_headers`, `/x` redirected to the page `/x/`, and `404.html` for what is not there.
 *
 * @param out the export's folder; it is listed once, so a new build needs a new server
 */
export function createSiteServer(out: string): Server {
  const rules = readRules(out);
  const notFound = readNotFound(out);
  const serveFile = sirv(out, { brotli: true, gzip: true, etag: true });

  return createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    for (const [name, value] of Object.entries(headersOf(path, rules))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (isPageWithoutSlash(out, path)) {
      response.writeHead(308, { Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
    } else if (path === headersFile) {
      notFound(request, response);
    } else {
      serveFile(request, response, () => notFound(request, response));
    }
  });
}

const headersFile = '/_headers';

function readRules(out: string): HeaderRule[] {
  const path = join(out, headersFile);
  return existsSync(path) ? readHeadersFile(readFileSync(path, 'utf8')) : [];
}

function headersOf(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  const type = contentTypes[extname(path)];
  return {
    'Cache-Control': defaultCacheControl,
    ...headersFor(path, rules),
    ...(type && { 'Content-Type': type }),
  };
}

/** `/about`, where `/about/` is a page. */
function isPageWithoutSlash(out: string, path: string): boolean {
  if (path.endsWith('/') || path.startsWith('//') || path.includes('..')) return false;
  return existsSync(join(out, path, 'index.html'));
}

function readNotFound(out: string): (request: IncomingMessage, response: ServerResponse) => void {
  const read = (path: string) => (existsSync(join(out, path)) ? readFileSync(join(out, path)) : undefined);
  const plain = read('404.html') ?? Buffer.from('Not found');
  const compressed = { br: read('404.html.br'), gzip: read('404.html.gz') };
  return (request, response) => {
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name) && compressed[name]);
    const body = (encoding && compressed[encoding]) ?? plain;
    response.writeHead(404, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': body.length,
      Vary: 'Accept-Encoding',
      // The address may be there tomorrow, whatever the rule for its folder says.
      'Cache-Control': defaultCacheControl,
      ...(encoding && { 'Content-Encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}
