import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentRoot } from '../content/content-root.ts';
import { listFiles } from './files.ts';

/** What a build is made from, from the project's root. */
const folders = ['app', 'components', 'content', 'lib', 'public'];
const files = ['next.config.mjs', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json'];
const stampPath = '.cache/build-stamp';

/** One hash over the paths and contents of all that a build is made from; tests are not. */
export async function sourceStamp(root: string): Promise<string> {
  // Another folder than the project's own may hold the content.
  const rootOf = (path: string): string => (path.startsWith('content') ? contentRoot(root) : root);
  const nested = await Promise.all(
    folders
      .filter((folder) => existsSync(join(rootOf(folder), folder)))
      .map(async (folder) =>
        (await listFiles(join(rootOf(folder), folder))).map((path) => `${folder}/${path}`),
      ),
  );
  const paths = [...nested.flat(), ...files.filter((file) => existsSync(join(root, file)))];
  const hash = createHash('sha256');
  for (const path of paths.filter((path) => !/\.test\.tsx?$/.test(path))) {
    const content = await readFile(join(rootOf(path), path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Is the export there, and made from the sources as they are now? */
export async function isBuilt(root: string): Promise<boolean> {
  const path = join(root, stampPath);
  if (!existsSync(path) || !existsSync(join(root, 'out/index.html'))) return false;
  return (await readFile(path, 'utf8')) === (await sourceStamp(root));
}

/** Says that the export was made from sources with this stamp; null that there is no whole export. */
export async function writeStamp(root: string, stamp: string | null): Promise<void> {
  const path = join(root, stampPath);
  await mkdir(dirname(path), { recursive: true });
  if (stamp === null) await rm(path, { force: true });
  else await writeFile(path, stamp);
}
