import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of the small script: one runs in the head, one when the body has been read. */
export type PagePart = 'head' | 'page';

/** Where the build puts the parts of the small script, from the project's root. */
export const pageScriptFolder = '.cache/page-script';

/**
 * A part of the small script that every page carries inline, bundled from `lib/page/`.
 *
 * @throws {Error} when it has not been bundled: pages are built by `npm run build`, not by the framework alone
 */
export function readPageScript(part: PagePart): string {
  const path = join(process.cwd(), pageScriptFolder, `${part}.js`);
  if (!existsSync(path)) throw new Error(`Missing ${path}: run \`npm run build\` or \`npm run dev\``);
  return readFileSync(path, 'utf8');
}
