import Fuse from 'fuse.js/min';
import { editDistance } from '../text/edit-distance.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { LoadedIndex } from './load-index.ts';

/** A word of the index that was probably meant. */
export interface Spelling {
  word: string;
  /** 0 to 1. */
  sure: number;
}

const lossOfStep = 0.1;

/** What fuse.js offers is judged by us, so it may offer much. */
const mostCandidates = 40;

/** Nobody means a longer one; fuse.js reads 32 letters at a time. */
const longestWord = 32;

/** Words by first letter: a slip keeps it, so that most words need not be compared. */
type Shelves = Map<string, Fuse<string>>;
const shelves = new WeakMap<LoadedIndex, Shelves>();

/** Words that a word which does not occur is probably a slip for, nearest first. */
export function misspelt(index: LoadedIndex, form: string): Spelling[] {
  const letters = new Set(form.slice(0, 2));
  return nearestIn(index, form, stepsAllowed(form), (letter) => letters.has(letter)).filter(({ word }) =>
    isSlip(form, word),
  );
}

/** Words nearest to one, nearest first, at most `limit` steps away. */
export function nearestIn(
  index: LoadedIndex,
  form: string,
  limit: number,
  mayBegin: (letter: string) => boolean = () => true,
): Spelling[] {
  if (limit === 0 || form.length > longestWord || /\d/u.test(form)) return [];
  return [...shelvesOf(index)]
    .filter(([letter]) => mayBegin(letter))
    .flatMap(([, fuse]) => fuse.search(form, { limit: mostCandidates }))
    .map(({ item }) => ({ word: item, steps: editDistance(form, item, limit) }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps)
    .map(({ word, steps }) => ({ word, sure: 1 - lossOfStep * steps }));
}

/** The first letter is hardly ever mistyped, at most swapped; one letter for another makes too many short words. */
function isSlip(form: string, word: string): boolean {
  const isSwapped = form[0] === word[1] && form[1] === word[0];
  return (form[0] === word[0] || isSwapped) && (form.length > 4 || form.length !== word.length || isSwapped);
}

/** How many slips of the finger a word of this length may have and still be itself. */
function stepsAllowed({ length }: { length: number }): number {
  if (length < 4) return 0;
  if (length < 7) return 1;
  return length < 12 ? 2 : 3;
}

function shelvesOf(index: LoadedIndex): Shelves {
  const known = shelves.get(index);
  if (known) return known;
  const words = index.words.filter((word) => word.length > 2 && !/\d/u.test(word) && !isStopWord(word));
  const letters = new Set(words.map((word) => word.charAt(0)));
  const made = new Map(
    [...letters].map(
      (letter) => [letter, makeFuse(words.filter((word) => word.startsWith(letter)))] as const,
    ),
  );
  shelves.set(index, made);
  return made;
}

function makeFuse(words: readonly string[]): Fuse<string> {
  return new Fuse(words, {
    useTokenSearch: true,
    // Words are cut already, by our own rules; fuse.js would cut 2.4 and 5G-A.
    tokenize: (word) => [word],
    threshold: 0.5,
    ignoreDiacritics: true,
    ignoreFieldNorm: true,
  });
}
