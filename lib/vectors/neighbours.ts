import type { Neighbour } from '../search/neighbour.ts';
import { meaningKey } from '../search/meaning-shards.ts';
import type { Vectors } from './vectors-file.ts';

/** Neighbours kept of a word, and how like they must be: chosen on the working half of the search bench. */
const mostNeighbours = 24;
const leastCosine = 0.3;

/** A word of which no text has anything this like is a name, or of another subject. */
const leastBest = 0.5;

/** Vectors of a length of 1, by word. */
export type UnitVectors = ReadonlyMap<string, Float32Array>;

/** All words of the file with their directions. */
export function unitVectors({ words, dimensions, bytes }: Vectors): UnitVectors {
  return new Map(
    words.map((word, at) => {
      const own = bytes.subarray(at * dimensions, (at + 1) * dimensions);
      const length = Math.hypot(...own) || 1;
      return [word, Float32Array.from(own, (value) => value / length)];
    }),
  );
}

/** Words of the texts with their vectors one behind the other. */
export interface TextVectors {
  words: string[];
  keys: string[];
  values: Float32Array;
}

/** The words of the texts that are worth finding, one of each that are forms of one, with their vectors. */
export function textVectors(vectors: UnitVectors, words: Iterable<string>): TextVectors {
  const found = new Map<string, { word: string; vector: Float32Array }>();
  for (const word of words) {
    const vector = vectors.get(word);
    const key = meaningKey(word);
    if (vector && !found.has(key)) found.set(key, { word, vector });
  }
  const dimensions = [...found.values()][0]?.vector.length ?? 0;
  const values = new Float32Array(found.size * dimensions);
  [...found.values()].forEach(({ vector }, at) => values.set(vector, at * dimensions));
  return { words: [...found.values()].map(({ word }) => word), keys: [...found.keys()], values };
}

/** The words of the texts that are likest to a word in meaning, likest first; none where nothing is like it. */
export function neighboursOf(word: string, vectors: UnitVectors, texts: TextVectors): Neighbour[] {
  const own = vectors.get(word);
  if (!own) return [];
  const { words, keys, values } = texts;
  const key = meaningKey(word);
  const found: Neighbour[] = [];
  for (let place = 0, from = 0; place < words.length; place++, from += own.length) {
    let cosine = 0;
    for (let at = 0; at < own.length; at++) cosine += own[at]! * values[from + at]!;
    if (cosine >= leastCosine && keys[place] !== key) found.push([words[place]!, cosine]);
  }
  found.sort((a, b) => b[1] - a[1]);
  return (found[0]?.[1] ?? 0) < leastBest ? [] : found.slice(0, mostNeighbours);
}

/** The most frequent form of each word that the vectors know, by key. */
export function wordsByKey(vectors: UnitVectors): Map<string, string> {
  const words = new Map<string, string>();
  for (const word of vectors.keys()) {
    const key = meaningKey(word);
    if (!words.has(key)) words.set(key, word);
  }
  return words;
}
