import { getLibrary } from '../lib/content/library.ts';
import { getSiteFile } from '../lib/export/site-files.ts';

/**
 * What the route of a file about the whole site answers.
 *
 * @throws {RangeError} where the table of such files has no such path
 */
export function answerWithSiteFile(path: string): () => Response {
  const { type, make } = getSiteFile(path);
  return () => new Response(make(getLibrary()), { headers: { 'content-type': type } });
}
