import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from './files.ts';
import { fontName, renameFonts, subsetFonts } from './subset-fonts.ts';

describe('fontName', () => {
  it('tells the content in as many letters as before', () => {
    const name = fontName('text-normal.2bbm7w9b-e07f.woff2', Buffer.from('font'));
    expect(name).toMatch(/^text-normal\.[\da-f]{13}\.woff2$/);
    expect(fontName('text-normal.2bbm7w9b-e07f.woff2', Buffer.from('other'))).not.toBe(name);
  });
});

describe('renameFonts', () => {
  it('renames every mention', () => {
    expect(renameFonts('a.1.woff2 b.1.woff2 a.1.woff2', new Map([['a.1.woff2', 'a.2.woff2']]))).toBe(
      'a.2.woff2 b.1.woff2 a.2.woff2',
    );
  });
});

describe('subsetFonts', () => {
  const font =
    'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
  const before = 'serif.0123456789abc.woff2';
  let out = '';

  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'fonts-'));
    await mkdir(join(out, '_next/static/media'), { recursive: true });
    await copyFile(font, join(out, '_next/static/media', before));
    await writeFile(join(out, 'index.html'), '<p>Málaga</p>');
    await writeFile(join(out, '_next/static/site.css'), `@font-face{src:url(/_next/static/media/${before})}`);
  });
  afterAll(() => rm(out, { recursive: true }));

  it('cuts the font down, renames it, and brings style sheets in line', async () => {
    const renamed = await subsetFonts(out, await listFiles(out));
    const name = renamed.get(before) ?? '';
    expect(await listFiles(join(out, '_next/static/media'))).toEqual([name]);
    expect(await readFile(join(out, '_next/static/site.css'), 'utf8')).toContain(`/${name})`);
    expect((await stat(join(out, '_next/static/media', name))).size).toBeLessThan(
      (await stat(font)).size / 2,
    );
  });

  it('does nothing where there are no fonts', async () => {
    expect(await subsetFonts(out, ['index.html'])).toEqual(new Map());
  });
});
