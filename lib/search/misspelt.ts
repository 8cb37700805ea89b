import Fuse from 'fuse.js/min';
import { editDistance } from '../text/edit-distance.ts';
import type { LoadedIndex } from './load-index.ts';
import type { Bearer } from './names.ts';
import { isKnown, isSmall, type Term } from './terms.ts';

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
  const words = index.words.filter((word) => word.length > 2 && !/\d/u.test(word) && !isSmall(index, word));
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

/** Up to this fuse.js score a name is still the one meant: 0 is the same, 1 is anything. */
const worstScore = 0.45;

/** Words of a query that may be one misspelt name. */
const longestName = 3;

interface NameEntry {
  /** The whole name, or a part of it, folded. */
  text: string;
  bearer: Bearer;
}

const nameFuses = new WeakMap<LoadedIndex, Fuse<NameEntry>>();

/**
 * Whom words that nobody says may name, misspelt: `Ada Lynd`, `Tom Okafer`. At least one of the words must occur
 * nowhere, and all of them together must be like the name.
 */
export function misspeltNames(index: LoadedIndex, terms: readonly Term[]): Map<Term, Bearer[]> {
  const found = new Map<Term, Bearer[]>();
  for (let length = Math.min(longestName, terms.length); length > 0; length--)
    for (let at = 0; at + length <= terms.length; at++) {
      const window = terms.slice(at, at + length);
      if (window.some((term) => term.kind !== 'word' || found.has(term))) continue;
      if (window.every((term) => isKnown(index, term))) continue;
      const typed = window.map(({ form }) => form).join(' ');
      const bearers = namesLike(index, typed, length);
      if (bearers.length > 0) for (const term of window) found.set(term, bearers);
    }
  return found;
}

function namesLike(index: LoadedIndex, typed: string, words: number): Bearer[] {
  if (typed.length > longestWord || typed.length < words * 3) return [];
  return fuseOfNames(index)
    .search(typed, { limit: mostCandidates })
    .filter(
      ({ item, score = 1 }) =>
        score <= worstScore &&
        item.text.split(' ').length === words &&
        editDistance(typed, item.text, stepsAllowed(typed)) <= stepsAllowed(typed),
    )
    .map(({ item }) => item.bearer);
}

function fuseOfNames(index: LoadedIndex): Fuse<NameEntry> {
  const known = nameFuses.get(index);
  if (known) return known;
  const entries = [...index.bearers.values()]
    .filter(({ kind }) => kind === 'speaker' || kind === 'outlet')
    .flatMap((bearer) => {
      const parts = bearer.kind === 'speaker' ? bearer.wordings.flat().map((form) => [form]) : [];
      const texts = new Set([...bearer.wordings, ...parts].map((forms) => forms.join(' ')));
      return [...texts].map((text): NameEntry => ({ text, bearer }));
    });
  const fuse = new Fuse(entries, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    ignoreDiacritics: true,
    threshold: worstScore,
  });
  nameFuses.set(index, fuse);
  return fuse;
}
