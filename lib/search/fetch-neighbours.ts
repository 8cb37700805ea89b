import { meaningPath } from '../model/address.ts';
import type { Neighbour, Neighbours } from './neighbour.ts';
import { readShard, shardOf } from './meaning-shards.ts';

const shards = new Map<number, Promise<Map<string, Neighbour[]>>>();

/**
 * The neighbours of words, from the files that hold them, each fetched once; none where there are no such files.
 *
 * @param words of the index
 */
export async function fetchNeighbours(
  keys: readonly string[],
  words: readonly string[],
): Promise<Neighbours> {
  const found = await Promise.all(
    keys.map(async (key) => [key, (await shardWith(key, words)).get(key) ?? []] as const),
  );
  return new Map(found.filter(([, own]) => own.length > 0));
}

function shardWith(key: string, words: readonly string[]): Promise<Map<string, Neighbour[]>> {
  const number = shardOf(key);
  const known = shards.get(number);
  if (known) return known;
  const fetched = fetchShard(number, words);
  shards.set(number, fetched);
  return fetched;
}

/** A shard that does not come is as good as none: the tier is absent, and all others are there. */
async function fetchShard(number: number, words: readonly string[]): Promise<Map<string, Neighbour[]>> {
  try {
    const response = await fetch(meaningPath(number));
    if (response.ok) return readShard(await response.text(), words);
    if (response.status !== 404) shards.delete(number);
  } catch {
    shards.delete(number);
  }
  return new Map();
}
