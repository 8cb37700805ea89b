import { readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { availableParallelism } from 'node:os';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

/** Formats that compression makes smaller; fonts and pictures are compressed already. */
const textual = [
  '.bib',
  '.css',
  '.csv',
  '.html',
  '.ico',
  '.js',
  '.json',
  '.jsonld',
  '.md',
  '.mjs',
  '.ris',
  '.svg',
  '.txt',
  '.wasm',
  '.webmanifest',
  '.xml',
];
/** Below this many bytes a response fits one packet anyway. */
const least = 1200;
/** A compressed file of more than this share of the bytes is not kept. */
const worthwhile = 0.9;
/** Beyond this many bytes in all, the best compression would take longer than the build itself. */
const mostAtBest = 64 * 1024 * 1024;

/**
 * Writes `x.br` beside every textual file `x` that it makes clearly smaller, for servers that send precompressed files;
 * every browser the site is made for takes Brotli.
 *
 * @param paths from the folder
 * @returns how many files were compressed
 */
export async function compressFiles(out: string, paths: readonly string[]): Promise<number> {
  const files = paths.filter((path) => textual.includes(extname(path)));
  const total = await totalSize(out, files);
  const quality = total > mostAtBest ? 9 : constants.BROTLI_MAX_QUALITY;
  let count = 0;
  const queue = files.values();
  const work = async () => {
    for (const path of queue) count += Number(await compressFile(join(out, path), quality));
  };
  // One more than there are cores, so that reading and writing don't leave one idle.
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return count;
}

async function totalSize(out: string, paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(out, path))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function compressFile(path: string, quality: number): Promise<boolean> {
  const content = await readFile(path);
  if (content.length < least) return false;
  const compressed = await brotli(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  // What hardly gets smaller is not worth a second file.
  if (compressed.length > content.length * worthwhile) return false;
  await writeFile(`${path}.br`, compressed);
  return true;
}
