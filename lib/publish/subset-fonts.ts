import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import subsetFont from 'subset-font';
import { FontLetters } from './font-letters.ts';

/** The site is set in regular and semibold only. */
const wght = { min: 400, max: 600 };
/** A font drawn for several sizes keeps the drawing for text, in CSS pixels. */
const opsz = 20;
/** What keeps letters joined, kerned and marked right, and figures of every kind; small capitals would add 5 kB. */
const keepFeatures = ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga', 'onum', 'lnum', 'pnum', 'tnum'];

/** New file names of fonts, by their old ones. */
export type RenamedFonts = ReadonlyMap<string, string>;

/**
 * Cuts every exported font down to the letters, weights and features that the site shows, under a new name
 * that tells the new content. Style sheets on their own are brought in line; pages are left to the caller.
 *
 * @param paths all exported files, from the folder
 */
export async function subsetFonts(out: string, paths: readonly string[]): Promise<RenamedFonts> {
  const fonts = paths.filter((path) => path.startsWith('_next/static/media/') && path.endsWith('.woff2'));
  if (fonts.length === 0) return new Map();
  const letters = await collectLetters(out, paths);
  const renamed = new Map<string, string>();
  for (const path of fonts) renamed.set(basename(path), await cutFont(join(out, path), letters));
  for (const path of paths.filter((path) => path.endsWith('.css'))) {
    const text = await readFile(join(out, path), 'utf8');
    await writeFile(join(out, path), renameFonts(text, renamed));
  }
  return renamed;
}

/** Puts the new names in the place of the old ones. They are as long, so lengths told in the text still hold. */
export function renameFonts(text: string, renamed: RenamedFonts): string {
  return [...renamed].reduce((changed, [before, after]) => changed.replaceAll(before, after), text);
}

/** `text.0abc123.woff2` becomes `text.<hash of the content>.woff2`, of the same length. */
export function fontName(before: string, content: Buffer): string {
  const [hash = ''] = /[^.]+(?=\.woff2$)/.exec(before) ?? [];
  const fresh = createHash('sha256').update(content).digest('hex').repeat(8);
  return before.replace(`${hash}.woff2`, `${fresh.slice(0, hash.length)}.woff2`);
}

async function collectLetters(out: string, paths: readonly string[]): Promise<string> {
  const letters = new FontLetters();
  for (const path of paths.filter((path) => ['.html', '.json'].includes(extname(path)))) {
    letters.add(await readFile(join(out, path), 'utf8'));
  }
  return letters.toString();
}

async function cutFont(path: string, letters: string): Promise<string> {
  const font = await readFile(path);
  const cut = (variationAxes: Record<string, number | { min: number; max: number }>) =>
    subsetFont(font, letters, { targetFormat: 'woff2', keepFeatures, variationAxes });
  // Not every font varies in size, nor even in weight, and naming an axis it doesn't have is an error.
  const small = await cut({ wght, opsz })
    .catch(() => cut({ wght }))
    .catch(() => cut({}));
  const name = fontName(basename(path), small);
  await writeFile(path, small);
  await rename(path, join(path, '..', name));
  return name;
}
