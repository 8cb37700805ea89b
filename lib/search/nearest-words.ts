import type { LoadedIndex } from './load-index.ts';
import { nearestIn } from './misspelt.ts';
import { parseQuery } from './query.ts';
import { isInIndex, termsOf } from './terms.ts';

/** Words that do occur, for one that was typed. */
export interface NearestWords {
  /** As typed, folded. */
  typed: string;
  /** As written in the texts, nearest first; the word itself where it occurs. */
  words: string[];
}

/** How many words are offered for one. */
const mostWords = 3;

/** What a reader may try when nothing was found: for each word of the query the nearest that do occur. */
export function nearestWords(index: LoadedIndex, typed: string): NearestWords[] {
  const { parts } = parseQuery(typed);
  const words = parts.map((part) => ({ ...part, kind: 'word' as const }));
  return termsOf(index, words, false)
    .filter(({ kind }) => kind === 'word')
    .map(({ form, keys }) => {
      const own = [...keys.keys()].filter((key) => isInIndex(index, key));
      const near =
        own.length > 0
          ? own
          : nearestIn(index, form, Math.max(1, Math.floor(form.length / 3))).map(({ word }) => word);
      return { typed: form, words: near.slice(0, mostWords).map((word) => index.written.get(word) ?? word) };
    })
    .filter(({ words: offered }) => offered.length > 0);
}
