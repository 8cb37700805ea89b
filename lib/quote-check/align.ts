import { isWordAt } from './find-runs.ts';
import type { Mark, QuoteWord, ReadQuote } from './read-quote.ts';
import { stemOf, type Spoken, type WordRun } from './spoken.ts';

/** Words of the passages put against the words of a quote. */
export interface Alignment extends WordRun {
  /** Words changed, added and missing; what stands for an editor's mark is not counted. */
  cost: number;
  /** For each word of the quote the word of the passages it agrees with, or -1. */
  partners: number[];
  /** For each number of words of the quote, 0 to all, the words of the passages that are missing behind so many. */
  gaps: WordRun[];
}

const added = 1;
const missing = 0.8;
/** The same word in another form is rather changed than added and missing. */
const changedForm = 0.6;
const changed = 1;
/** Near nothing, so that a mark stands for no more words than it must. */
const missingAtEllipsis = 0.001;
const missingAtBrackets = 0.05;

const diagonal = 0;
const up = 1;
const left = 2;

/**
 * The cheapest way to read a quote as an alteration of words within a stretch of the passages: an edit distance of
 * words whose ends are free in the passages (Sellers 1980). Time and space are words times words.
 */
export function align({ words, marks }: ReadQuote, spoken: Spoken, stretch: WordRun): Alignment {
  const width = stretch.end - stretch.start + 1;
  const moves = new Uint8Array((words.length + 1) * width);
  const gaps = missingCosts(words, marks);
  let before = new Float64Array(width);
  let row = new Float64Array(width);
  words.forEach((word, index) => {
    const gap = gaps[index + 1] ?? missing;
    const own = stemOf(word.form);
    row[0] = (before[0] ?? 0) + added;
    moves[(index + 1) * width] = up;
    for (let column = 1; column < width; column++) {
      const at = stretch.start + column - 1;
      const same = isWordAt(word, spoken, at) ? 0 : spoken.stems[at] === own ? changedForm : changed;
      const whenAdded = before[column]! + added;
      const whenMissing = row[column - 1]! + gap;
      let best = before[column - 1]! + same;
      let move = diagonal;
      if (whenAdded < best) {
        best = whenAdded;
        move = up;
      }
      if (whenMissing < best) {
        best = whenMissing;
        move = left;
      }
      row[column] = best;
      moves[(index + 1) * width + column] = move;
    }
    [before, row] = [row, before];
  });
  let end = 0;
  for (let column = 1; column < width; column++) if (before[column]! < before[end]!) end = column;
  return traceBack(words, spoken, stretch, { moves, width, end, cost: before[end] ?? 0 });
}

/** What a missing word of the passages costs after so many words of the quote. */
function missingCosts(words: readonly QuoteWord[], marks: readonly Mark[]): number[] {
  const costs = words.map(() => missing);
  for (const { at, kind } of marks)
    if (at > 0 && at < words.length) costs[at] = kind === 'ellipsis' ? missingAtEllipsis : missingAtBrackets;
  return costs;
}

interface Filled {
  moves: Uint8Array;
  width: number;
  end: number;
  cost: number;
}

function traceBack(words: readonly QuoteWord[], spoken: Spoken, stretch: WordRun, filled: Filled): Alignment {
  const { moves, width, cost } = filled;
  const end = stretch.start + filled.end;
  const partners = words.map(() => -1);
  const gaps: WordRun[] = [];
  let place = end;
  for (let index = words.length; index > 0; index--) {
    const gap = { start: place, end: place };
    const moveAt = () => moves[index * width + gap.start - stretch.start];
    while (moveAt() === left) gap.start--;
    gaps[index] = gap;
    place = gap.start;
    if (moveAt() === up) continue;
    place--;
    const word = words[index - 1];
    if (word && (isWordAt(word, spoken, place) || spoken.stems[place] === stemOf(word.form)))
      partners[index - 1] = place;
  }
  gaps[0] = { start: place, end: place };
  return { start: place, end, cost, partners, gaps };
}

/** So many more changed words than kept ones at an end of a quote are no alteration of what stands there. */
const mostLoose = 3;

/**
 * Cuts the ends off where the quote has words of its own, such as a sentence that it goes on with: what stood
 * against them in the passages by chance is no part of what was altered.
 */
export function cutLooseEnds(alignment: Alignment): Alignment {
  const { partners } = alignment;
  const first = looseWords(partners);
  const last = partners.length - looseWords([...partners].reverse());
  const kept = partners.slice(first, last).filter((partner) => partner >= 0);
  if (first >= last || (first === 0 && last === partners.length)) return alignment;
  return {
    ...alignment,
    start: (first > 0 ? kept[0] : undefined) ?? alignment.start,
    end: last < partners.length ? (kept.at(-1) ?? alignment.end - 1) + 1 : alignment.end,
    partners: partners.map((partner, index) => (index >= first && index < last ? partner : -1)),
  };
}

/** How many words at the beginning hold fewer kept words than changed ones, by more than a few. */
function looseWords(partners: readonly number[]): number {
  let [balance, least, loose] = [0, -mostLoose, 0];
  partners.forEach((partner, index) => {
    balance += partner >= 0 ? 1 : -1;
    if (balance < least) [least, loose] = [balance, index + 1];
  });
  return loose;
}
