import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { meaningPath, searchIndexPath } from '../model/address.ts';
import type { SearchIndex } from '../search/index-file.ts';
import { loadIndex } from '../search/load-index.ts';
import { meaningShards, wordNeighbours } from '../vectors/word-neighbours.ts';

/**
 * Writes what words mean beside the words of the exported search index: the files that the search fetches for its
 * last tier. Without an index, or without vectors for its languages, there are none, and the tier is absent.
 *
 * @param out the exported site
 */
export async function writeMeaning(out: string): Promise<void> {
  const file = join(out, searchIndexPath);
  if (!existsSync(file)) return;
  const index = loadIndex(JSON.parse(await readFile(file, 'utf8')) as SearchIndex);
  const neighbours = wordNeighbours(index);
  if (!neighbours) return;
  const shards = meaningShards(neighbours, index);
  await mkdir(join(out, dirname(meaningPath(0))), { recursive: true });
  await Promise.all(shards.map((shard, number) => writeFile(join(out, meaningPath(number)), shard)));
}
