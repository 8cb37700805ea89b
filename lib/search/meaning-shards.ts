import { inflectionStem } from '../text/stem.ts';
import type { Neighbour } from './neighbour.ts';

/** Files that the neighbours of a language's words are spread over: so many that a query fetches little. */
export const shardCount = 1024;

/** Words of one query whose neighbours are fetched: more say no more. */
export const mostWords = 7;

/** What neighbours are kept by: any form of a word finds them. */
export function meaningKey(form: string): string {
  return inflectionStem(form);
}

/** The shard that holds a key, from 0: the hash FNV-1a, so that all shards are of one size. */
export function shardOf(key: string): number {
  let hash = 0x811c9dc5;
  for (const letter of key) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0) % shardCount;
}

/** A shard as text, a line a key: `undercut competition48 vicious41`, likest first, with hundredths of the cosine. */
export function writeShard(
  entries: Iterable<readonly [key: string, neighbours: readonly Neighbour[]]>,
): string {
  return [...entries]
    .map(([key, own]) => [key, ...own.map(([word, cosine]) => word + hundredths(cosine))].join(' '))
    .join('\n');
}

/** Reads what `writeShard` wrote. */
export function readShard(text: string): Map<string, Neighbour[]> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [key = '', ...own] = line.split(' ');
        return [key, own.map((each): Neighbour => [each.slice(0, -2), Number(each.slice(-2)) / 100])];
      }),
  );
}

function hundredths(cosine: number): string {
  return String(Math.min(99, Math.max(0, Math.round(cosine * 100)))).padStart(2, '0');
}
