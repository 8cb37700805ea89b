import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
  await exportPages(root);
  await writeMeaning(join(root, 'out'));
  await publish(root, join(root, 'out'));
  await writeStamp(root, stamp);
}

async function exportPages(root: string): Promise<void> {
  const next = spawnNext(root, ['build']);
  const [code] = (await once(next, 'exit')) as [number | null];
  if (code !== 0) throw new Error('`next build` failed');
}

/** Starts a command of the framework, which shares this process's terminal. */
export function spawnNext(root: string, args: readonly string[]) {
  const bin = createRequire(join(root, 'package.json')).resolve('next/dist/bin/next');
  return spawn(process.execPath, [bin, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
}
