import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isBuilt } from './stamp.ts';

/**
 * Builds the site unless the export is there and made from the sources as they are. It is built in a process
 * of its own, whose memory is free again once the site is served.
 *
 * @throws {Error} when the build fails; it has said itself why
 */
export async function ensureBuilt(root: string): Promise<void> {
  if (await isBuilt(root)) return;
  const args = ['--import', 'tsx', join(root, 'lib/cli/build.ts')];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The site was not built, so there is nothing to serve');
}
