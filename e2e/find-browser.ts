import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Names under which systems install Chromium or a browser built on it. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Chromium refuses to run as root inside its sandbox, and containers have no other user. */
export const launchArgs: string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Where a browser is looked for; tests put their own places here. */
export interface Places {
  /** `CHROMIUM_PATH`: the browser somebody chose. */
  chosen: string | undefined;
  /** Where Playwright keeps its own download. */
  downloaded: string;
  /** `PATH`, as the system has it. */
  path: string;
  /** Downloads Playwright's own browser to `downloaded`. */
  download: () => void;
}

/**
 * Finds a Chromium for browser tests and benchmarks: the one that `CHROMIUM_PATH` names, else Playwright's own
 * download, else one on the path, else a fresh download.
 *
 * @returns path of the program
 * @throws {Error} when there is none and none can be downloaded
 */
export function findBrowser(places: Places = placesOfSystem()): string {
  const { chosen, downloaded, path, download } = places;
  if (chosen !== undefined && chosen !== '') {
    if (isProgram(chosen)) return chosen;
    throw new Error(`Unexpected \`${chosen}\` in CHROMIUM_PATH, expected the path of a Chromium`);
  }
  const found = isProgram(downloaded) ? downloaded : findProgram(names, path);
  if (found !== undefined) return found;

  try {
    download();
  } catch (cause) {
    throw missing(cause);
  }
  if (isProgram(downloaded)) return downloaded;
  throw missing(undefined);
}

/**
 * Finds a Chromium without a window or pages of its own, which does the same work in about half the time; where
 * somebody chose a browser, or there is no such one, the one that `findBrowser` finds.
 */
export function findShell(places: Places = placesOfSystem()): string {
  const isChosen = places.chosen !== undefined && places.chosen !== '';
  const shell = isChosen ? undefined : findProgram(['chromium-headless-shell'], places.path);
  return shell ?? findBrowser(places);
}

/**
 * Finds a program by its names, the first name first, wherever it stands.
 *
 * @param path folders to look in, as in `PATH`
 * @returns its path, undefined where there is none
 */
export function findProgram(names: readonly string[], path = process.env.PATH ?? ''): string | undefined {
  const folders = path.split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function missing(cause: unknown): Error {
  const ways = 'install one with `npx playwright install chromium`, or name one in CHROMIUM_PATH';
  return new Error(`Missing browser, expected a Chromium on this machine: ${ways}`, { cause });
}

function placesOfSystem(): Places {
  const withSystemLibraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  return {
    chosen: process.env.CHROMIUM_PATH,
    downloaded: chromium.executablePath(),
    path: process.env.PATH ?? '',
    download: () =>
      execFileSync('npx', ['playwright', 'install', ...withSystemLibraries, 'chromium'], {
        stdio: 'inherit',
      }),
  };
}

/** Whether a file is there that may be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
