import { resolve } from 'node:path';

/**
 * The folder that holds `content/`: the one that the environment variable `BRIEFING_ROOT` names, or else the one given.
 * Every command and every build asks here.
 *
 * @param folder where the program is run
 * @returns an absolute path
 */
export function contentRoot(folder = process.cwd()): string {
  return resolve(folder, process.env.BRIEFING_ROOT ?? '');
}
