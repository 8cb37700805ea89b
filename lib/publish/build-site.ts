import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { publish } from './publish.ts';
import { sourceStamp, writeStamp } from './stamp.ts';
import { writeMeaning } from './write-meaning.ts';

/**
 * Builds the whole site into `out/`: the framework's export, then the publish step.
 *
 * @param root the project's root
 * @throws {Error} when a step fails; what the framework has to say it has printed itself
 */
export async function buildSite(root: string): Promise<void> {
  const stamp = await sourceStamp(root);
  await writeStamp(root, null);
  await exportPages(root, [], {});
  await finish(root, 'out');
  await writeStamp(root, stamp);
}

/**
 * Builds the content that `BRIEFING_ROOT` names into a folder of its own, by the code that the last build of the site
 * compiled, which takes seconds.
 *
 * @param root the project's root
 * @param out the folder to build into, from the root
 * @param without routes that are left out, as globs from the root
 * @throws {Error} when the site was not built before, or a step fails
 */
export async function buildOtherSite(
  root: string,
  out: string,
  without: readonly string[] = [],
): Promise<void> {
  // Else the framework would export the pages of the build before.
  await rm(join(root, '.next/prerender-manifest.json'), { force: true });
  const paths = without.map((glob) => `!${glob}`).join(',');
  const options = paths === '' ? [] : ['--debug-build-paths', paths];
  await exportPages(root, ['--experimental-build-mode', 'generate', ...options], { BRIEFING_OUT: out });
  await finish(root, out);
}

async function finish(root: string, out: string): Promise<void> {
  await writeMeaning(join(root, out));
  await publish(root, join(root, out));
}

async function exportPages(
  root: string,
  options: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const next = spawnNext(root, ['build', ...options], env);
  const [code] = (await once(next, 'exit')) as [number | null];
  if (code !== 0) throw new Error('`next build` failed');
}

/** Starts a command of the framework, which shares this process's terminal. */
export function spawnNext(root: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const bin = createRequire(join(root, 'package.json')).resolve('next/dist/bin/next');
  return spawn(process.execPath, [bin, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: '1' },
  });
}
