import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import postcss, { type ChildNode } from 'postcss';
import { assetsFolder } from './assets-folder.ts';
import { FontLetters } from './font-letters.ts';
import { islandStyle } from './needed-style.ts';
import { subsetFont } from './subset-font.ts';

/** The style of the site, and what it names. */
export interface Style {
  /** The whole style of the screen; each page holds what it needs of it. */
  css: string;
  /** Address of what is loaded along with an island. */
  islands: string;
  /** Address of what is for paper alone, which no screen waits for. */
  print: string;
  /** Addresses of the fonts, in the order in which the style names them. */
  fonts: string[];
}

const fontUrl = /url\(["']?([^"')]+\.woff2)["']?\)/g;

/**
 * Reads the exported style sheet, and cuts its fonts down to the letters, weights and features that the site shows,
 * each under a name that tells its content.
 *
 * @param out the export's folder
 * @param paths all exported files, from the folder
 * @throws {Error} when the export has not exactly one style sheet
 */
export async function publishStyle(out: string, paths: readonly string[]): Promise<Style> {
  const sheets = paths.filter((path) => path.endsWith('.css'));
  const [sheet] = sheets;
  if (sheet === undefined || sheets.length > 1)
    throw new Error(`Unexpected ${sheets.length} style sheets, expected one`);
  const source = await readFile(join(out, sheet), 'utf8');
  const letters = await collectLetters(out, paths);
  const renamed = new Map<string, string>();
  await mkdir(join(out, assetsFolder), { recursive: true });
  for (const [, url = ''] of source.matchAll(fontUrl)) {
    if (!renamed.has(url)) renamed.set(url, await publishFont(out, paths, url, letters));
  }
  const { screen, print } = apart(
    source.replaceAll(fontUrl, (_, url: string) => `url(${renamed.get(url) ?? url})`),
  );
  return {
    css: screen,
    islands: await writeAsset(out, 'islands', 'css', Buffer.from(islandStyle(screen))),
    print: await writeAsset(out, 'print', 'css', Buffer.from(print)),
    fonts: [...renamed.values()],
  };
}

async function publishFont(
  out: string,
  paths: readonly string[],
  url: string,
  letters: string,
): Promise<string> {
  const path = paths.find((path) => path.endsWith(`/${basename(url)}`));
  if (path === undefined) throw new Error(`Missing the font ${url}`);
  const font = await subsetFont(await readFile(join(out, path)), letters);
  return writeAsset(out, basename(url).split('.')[0] ?? 'font', 'woff2', font);
}

/** @returns its address, with a name that tells its content */
async function writeAsset(out: string, name: string, ending: string, content: Buffer): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const file = `${name}-${hash}.${ending}`;
  await writeFile(join(out, assetsFolder, file), content);
  return `/${assetsFolder}/${file}`;
}

/** Takes the rules for paper, which stand outside of all layers and so behind all others, out of a style sheet. */
function apart(css: string): { screen: string; print: string } {
  const screen = postcss.parse(css);
  const print = postcss.root();
  for (const node of screen.nodes.filter(isForPaper)) print.append(node);
  return { screen: screen.toString().trim(), print: print.toString() };
}

function isForPaper(node: ChildNode): boolean {
  return (
    node.type === 'atrule' && (node.name === 'page' || (node.name === 'media' && node.params === 'print'))
  );
}

async function collectLetters(out: string, paths: readonly string[]): Promise<string> {
  const letters = new FontLetters();
  for (const path of paths.filter((path) => ['.html', '.json'].includes(extname(path)))) {
    letters.add(await readFile(join(out, path), 'utf8'));
  }
  return letters.toString();
}
