import type { LoadedIndex } from '../search/load-index.ts';
import type { Neighbour } from '../search/neighbour.ts';
import { shardCount, shardOf, writeShard } from '../search/meaning-shards.ts';
import { english } from '../text/language/english.ts';
import { neighboursOf, textVectors, unitVectors, wordsByKey } from './neighbours.ts';
import { readVectors } from './vectors-file.ts';

/** What words mean beside the words of the texts of one index. */
export interface WordNeighbours {
  /** The neighbours of one key. */
  of(key: string): Neighbour[];
  /** All keys that have any. */
  keys(): Iterable<string>;
}

/** Looks words up in the vectors of English; null for an index that has no English text. */
export function wordNeighbours(index: LoadedIndex): WordNeighbours | null {
  const vectors = index.languages.some(({ code }) => code === 'en') ? readVectors('en') : null;
  if (!vectors) return null;
  const known = unitVectors(vectors);
  const words = wordsByKey(known);
  const telling = index.words.filter((word) => word.length > 2 && !english.isGrammar(word));
  const texts = textVectors(known, telling);
  return {
    of: (key) => neighboursOf(words.get(key) ?? '', known, texts),
    keys: () => words.keys(),
  };
}

/** The neighbours of every word that may be asked for, spread over files by `shardOf`; a file by its number. */
export function meaningShards(neighbours: WordNeighbours, index: LoadedIndex): string[] {
  const shards = Array.from({ length: shardCount }, (): [string, Neighbour[]][] => []);
  for (const key of neighbours.keys()) {
    const own = neighbours.of(key);
    if (own.length > 0) shards[shardOf(key)]!.push([key, own]);
  }
  return shards.map((shard) => writeShard(shard, index.words));
}
