import { isWordAt } from './find-runs.ts';
import type { QuoteWord } from './read-quote.ts';
import { endsSentence, startsSentence, type Spoken, type WordRun } from './spoken.ts';

/** Words of a quote, `at` up to and without `at + end - start`, that stand somewhere in one run. */
export interface CoverPiece extends WordRun {
  at: number;
}

/** A quote covered by runs from the passages, as few as possible. */
export interface Cover {
  pieces: CoverPiece[];
  /** Words of the quote that no piece has. */
  left: number;
}

/** A piece has this many words, or is a whole sentence. */
const leastWords = 4;
/** Words that join two pieces and prove nothing. */
const joiners = new Set('and but also that then while'.split(' '));
/** A piece that breaks off inside a sentence is a worse guess than one that keeps whole sentences. */
const insideSentence = 0.1;
/** What a word costs that no piece has; a piece costs 1. */
const leftOut = 0.6;

interface Step {
  cost: number;
  from: number;
  piece: CoverPiece | null;
}

/** Covers a quote with the fewest runs; words that stand nowhere in a run of four are left. */
export function coverWith(words: readonly QuoteWord[], spoken: Spoken): Cover {
  const steps: (Step | undefined)[] = [{ cost: 0, from: 0, piece: null }];
  const reach = (to: number, step: Step): void => {
    const known = steps[to];
    if (!known || step.cost < known.cost) steps[to] = step;
  };
  words.forEach((word, at) => {
    const cost = steps[at]?.cost ?? 0;
    reach(at + 1, {
      cost: cost + (joiners.has(word.form) ? insideSentence : leftOut),
      from: at,
      piece: null,
    });
    for (const start of spoken.places.get(word.form) ?? []) {
      const length = lengthOfRun(words, at, spoken, start);
      const isStart = startsSentence(spoken, start);
      for (let own = 1; own <= length; own++) {
        const isEnd = endsSentence(spoken, start + own - 1);
        if (own < leastWords && !(isStart && isEnd)) continue;
        const breaks = (isStart || at === 0 ? 0 : 1) + (isEnd || at + own === words.length ? 0 : 1);
        const piece = { at, start, end: start + own };
        reach(at + own, { cost: cost + 1 + breaks * insideSentence, from: at, piece });
      }
    }
  });
  return backFrom(steps, words);
}

function lengthOfRun(words: readonly QuoteWord[], at: number, spoken: Spoken, start: number): number {
  const turn = spoken.turns[start];
  let length = 0;
  for (let word = words[at]; word; word = words[at + length]) {
    if (spoken.turns[start + length] !== turn || !isWordAt(word, spoken, start + length)) break;
    length++;
  }
  return length;
}

function backFrom(steps: readonly (Step | undefined)[], words: readonly QuoteWord[]): Cover {
  const cover: Cover = { pieces: [], left: 0 };
  for (let to = words.length; to > 0;) {
    const step = steps[to];
    if (!step) break;
    if (step.piece) cover.pieces.unshift(step.piece);
    else if (!joiners.has(words[step.from]?.form ?? '')) cover.left++;
    to = step.from;
  }
  return cover;
}

/** True when each piece goes on from the one before in the same or the next sentence: words are missing, no more. */
export function isOnePlace({ pieces }: Cover, words: readonly QuoteWord[], spoken: Spoken): boolean {
  let ends: number[] = [];
  for (const [number, { at, start, end }] of pieces.entries()) {
    const own = words.slice(at, at + end - start);
    const starts = (spoken.places.get(own[0]?.form ?? '') ?? []).filter(
      (place) => lengthOfRun(own, 0, spoken, place) === own.length,
    );
    const before = ends;
    ends = starts
      .filter((place) => number === 0 || before.some((last) => goesOn(spoken, last, place)))
      .map((place) => place + own.length);
    if (ends.length === 0) return false;
  }
  return true;
}

function goesOn({ turns, sentences }: Spoken, end: number, start: number): boolean {
  return (
    start >= end &&
    turns[end - 1] === turns[start] &&
    (sentences[start] ?? 0) - (sentences[end - 1] ?? 0) <= 1
  );
}

/** True when every piece but the last ends a sentence where it stands, and the next begins one. */
export function joinsSentences({ pieces }: Cover, spoken: Spoken): boolean {
  return pieces.every(
    ({ start, end }, index) =>
      (index === 0 || startsSentence(spoken, start)) &&
      (index === pieces.length - 1 || endsSentence(spoken, end - 1)),
  );
}
