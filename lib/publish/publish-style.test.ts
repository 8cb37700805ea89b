import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFiles } from './files.ts';
import { publishStyle } from './publish-style.ts';

const font = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

let out = '';

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'style-'));
  await mkdir(join(out, '_next/static/media'), { recursive: true });
  await writeFile(join(out, 'index.html'), '<p>Málaga</p>');
});
afterEach(() => rm(out, { recursive: true }));

const publishAll = async () => publishStyle(out, await listFiles(out));

it('cuts the fonts of the style sheet down, under names that tell their content', async () => {
  await copyFile(font, join(out, '_next/static/media/serif.0abc.woff2'));
  await writeFile(
    join(out, '_next/static/a.css'),
    '@font-face{src:url(../media/serif.0abc.woff2) format("woff2")}\n',
  );
  const { css, fonts } = await publishAll();
  const [address = ''] = fonts;
  expect(address).toMatch(/^\/assets\/serif-[\da-f]{8}\.woff2$/);
  expect(css).toBe(`@font-face{src:url(${address}) format("woff2")}`);
  expect((await stat(join(out, address))).size).toBeLessThan((await stat(font)).size / 2);
});

it('sets what is for paper apart', async () => {
  await writeFile(join(out, '_next/static/a.css'), 'p{color:red}@media print{p{color:#000}}b{top:0}');
  const { css, print } = await publishAll();
  expect(css).toBe('p{color:red}b{top:0}');
  expect(await readFile(join(out, print), 'utf8')).toBe('@media print{p{color:#000}}');
});

it('says so where the export has not one style sheet', async () => {
  await expect(publishAll()).rejects.toThrow('Unexpected 0 style sheets, expected one');
});

it('says so where a font is missing', async () => {
  await writeFile(join(out, '_next/static/a.css'), '@font-face{src:url(../media/lost.woff2)}');
  await expect(publishAll()).rejects.toThrow('Missing the font ../media/lost.woff2');
});
