import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Content codings in which a file may lie beside itself, best first, and what its name then ends with. */
export const codings = { br: '.br', gzip: '.gz' } as const;

/** A content coding (RFC 9110, 8.4.1) of `codings`. */
export type Coding = keyof typeof codings;

/** A file that readers may ask for. */
export interface PublishedFile {
  /** From the folder of the export, such as `about/index.html`. */
  path: string;
  /** In which codings it lies beside itself. */
  codings: Coding[];
}

/** Files for the host, which no reader is sent. */
const hostFiles = new Set(['_headers']);

/**
 * All that an export answers, by decoded path: files, and pages by their folder (`/about/`). Nothing else is there,
 * so no way of writing a path leads out of the folder or to what is for the host.
 */
export function readPublishedFiles(out: string): ReadonlyMap<string, PublishedFile> {
  const paths = new Set(pathsBelow(out).filter((path) => !hostFiles.has(path)));
  const found = new Map<string, PublishedFile>();
  for (const path of paths) {
    if (isCopy(path, paths)) continue;
    const file = { path, codings: codingNames.filter((coding) => paths.has(path + codings[coding])) };
    found.set(`/${path}`, file);
    if (/(?:^|\/)index\.html$/.test(path)) found.set(`/${path.slice(0, -'index.html'.length)}`, file);
  }
  return found;
}

const codingNames = Object.keys(codings) as Coding[];

function isCopy(path: string, paths: ReadonlySet<string>): boolean {
  return Object.values(codings).some((end) => path.endsWith(end) && paths.has(path.slice(0, -end.length)));
}

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
