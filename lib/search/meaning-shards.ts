import { inflectionStem } from '../text/stem.ts';
import type { Neighbour } from './neighbour.ts';

/** Files that the neighbours of a language's words are spread over: so many that a query fetches little. */
export const shardCount = 512;

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

/** The digits of a shard, in the order of their values (RFC 4648, base64url). */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const base = digits.length;
/** A cosine is told to the hundredth from here on, in one digit; what is less alike is not told. */
const leastCosine = 0.3;

/** How many digits tell the place of a word among so many. */
function width(words: readonly string[]): number {
  return Math.max(1, Math.ceil(Math.log(words.length) / Math.log(base)));
}

/**
 * A shard as text, a line a key, likest neighbours first: the key, a space, and for each neighbour the place of the
 * word among the words of the index and a digit for the cosine.
 *
 * @param words of the index, sorted; neighbours are among them
 */
export function writeShard(
  entries: Iterable<readonly [key: string, neighbours: readonly Neighbour[]]>,
  words: readonly string[],
): string {
  const places = new Map(words.map((word, place) => [word, place]));
  const digitsOf = (value: number, count: number): string =>
    Array.from(
      { length: count },
      (_, at) => digits[Math.floor(value / base ** (count - 1 - at)) % base],
    ).join('');
  return [...entries]
    .map(([key, own]) => {
      const told = own.map(
        ([word, cosine]) => digitsOf(places.get(word) ?? 0, width(words)) + digitsOf(hundredths(cosine), 1),
      );
      return `${key} ${told.join('')}`;
    })
    .join('\n');
}

/** Reads what `writeShard` wrote for the same words. */
export function readShard(text: string, words: readonly string[]): Map<string, Neighbour[]> {
  const count = width(words);
  const valueOf = (code: string): number =>
    [...code].reduce((value, digit) => value * base + digits.indexOf(digit), 0);
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [key = '', told = ''] = line.split(' ');
        const own = told.match(new RegExp(`.{${count + 1}}`, 'g')) ?? [];
        return [
          key,
          own.map((each): Neighbour => {
            const cosine = leastCosine + valueOf(each.slice(count)) / 100;
            return [words[valueOf(each.slice(0, count))] ?? '', Math.round(cosine * 100) / 100];
          }),
        ];
      }),
  );
}

function hundredths(cosine: number): number {
  return Math.min(base - 1, Math.max(0, Math.round((cosine - leastCosine) * 100)));
}
