import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The parts of the page script: one runs at the start of the body, one when the body has been read; what quotes
 * and cites is loaded when it is used.
 */
export type PagePart = 'start' | 'page' | 'quote-sheet';

/** Where the part that quotes and cites is loaded from. */
export const quoteSheetPath = '/quote-sheet.js';

/** Where the build puts the parts of the page script, from the project's root. */
export const pageScriptFolder = '.cache/page-script';

/**
 * A part of the page script, bundled from `lib/page/`; the first two stand in every page.
 *
 * @throws {Error} when it has not been bundled: pages are built by `npm run build`, not by the framework alone
 */
export function readPageScript(part: PagePart): string {
  const path = join(process.cwd(), pageScriptFolder, `${part}.js`);
  if (!existsSync(path)) throw new Error(`Missing ${path}: run \`npm run build\` or \`npm run dev\``);
  return readFileSync(path, 'utf8');
}
