import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isBuilt, sourceStamp, writeStamp } from './stamp.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'stamp-'));
  for (const folder of ['app', 'content', 'out']) await mkdir(join(root, folder));
  await writeFile(join(root, 'app/page.tsx'), 'page');
  await writeFile(join(root, 'content/a.md'), 'words');
  await writeFile(join(root, 'package-lock.json'), '{}');
});
afterEach(() => rm(root, { recursive: true }));

it('changes with every source', async () => {
  const stamps = [await sourceStamp(root)];
  for (const path of ['app/page.tsx', 'content/a.md', 'package-lock.json', 'content/b.md']) {
    await writeFile(join(root, path), 'other words');
    stamps.push(await sourceStamp(root));
  }
  expect(new Set(stamps).size).toBe(stamps.length);
});

it('changes when words move from one file to another', async () => {
  await writeFile(join(root, 'content/b.md'), '');
  const before = await sourceStamp(root);
  await writeFile(join(root, 'content/a.md'), '');
  await writeFile(join(root, 'content/b.md'), 'words');
  expect(await sourceStamp(root)).not.toBe(before);
});

it('does not change with tests and products', async () => {
  const before = await sourceStamp(root);
  await writeFile(join(root, 'app/page.test.tsx'), 'test');
  await writeFile(join(root, 'out/index.html'), 'product');
  expect(await sourceStamp(root)).toBe(before);
});

it('takes a site as built only with its export and the same sources', async () => {
  const isBuiltAfter = async (step: () => Promise<void>) => {
    await step();
    return isBuilt(root);
  };
  const stamp = async () => writeStamp(root, await sourceStamp(root));
  expect(await isBuilt(root)).toBe(false);
  expect(await isBuiltAfter(stamp)).toBe(false);
  expect(await isBuiltAfter(() => writeFile(join(root, 'out/index.html'), ''))).toBe(true);
  expect(await isBuiltAfter(() => writeFile(join(root, 'content/a.md'), 'new'))).toBe(false);
  expect(await isBuiltAfter(stamp)).toBe(true);
  expect(await isBuiltAfter(() => writeStamp(root, null))).toBe(false);
});
