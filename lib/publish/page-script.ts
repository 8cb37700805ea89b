import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build puts the bundled page script, from the project's root. */
export const pageScriptPath = '.cache/page-script.js';

/**
 * The small script that every page carries inline, bundled from `lib/page/`.
 *
 * @throws {Error} when it has not been bundled: pages are built by `npm run build`, not by the framework alone
 */
export function readPageScript(): string {
  const path = join(process.cwd(), pageScriptPath);
  if (!existsSync(path))
    throw new Error(`Missing ${pageScriptPath}: run \`npm run build\` or \`npm run dev\``);
  return readFileSync(path, 'utf8');
}
