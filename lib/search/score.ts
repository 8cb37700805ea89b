import type { TermEvidence } from './evidence.ts';
import type { TokenSpan } from './run.ts';

/** How well a document answers. */
export interface Standing {
  /** Share of the query's weight that the document has, 0 to 1. */
  coverage: number;
  /** The same, not as a share. */
  weight: number;
  /** Share of neighbouring terms of the query, by weight, that stand near each other here, 0 to 1. */
  closeness: number;
  /** Terms that were spoken, or that name who speaks, who asks or the topic. */
  met: number;
  /** Terms that were spoken. */
  spoken: number;
  score: number;
}

/** Repeating a word helps a little, and not for ever. */
const gainOfRepeat = 0.05;
const mostRepeats = 4;

/** How much standing together counts beside having the words. */
const closenessWeight = 0.35;

/** Terms further apart than this many tokens are not together. */
const farthest = 8;

/** A pair in reverse order is worth this much of one in order. */
const reversed = 0.6;

/** What a document has of a term, 0 to 1. */
export function worthOf({ spoken, worth }: TermEvidence): number {
  return Math.max(spoken, worth);
}

/** Weighs what a document has of the terms: rare ones most, then whether they stand together and in order. */
export function standingOf(entries: readonly TermEvidence[], weights: readonly number[]): Standing {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let has = 0;
  let repeats = 0;
  entries.forEach((entry, at) => {
    const weight = weights[at]! / total;
    has += weight * worthOf(entry);
    repeats += weight * Math.min(Math.max(entry.spans.length - 1, 0), mostRepeats) * gainOfRepeat;
  });
  const closeness = closenessOf(entries, weights);
  return {
    coverage: has,
    weight: has * total,
    closeness,
    met: entries.filter((entry) => worthOf(entry) > 0).length,
    spoken: entries.filter(({ spoken }) => spoken > 0).length,
    score: (has + closenessWeight * closeness + repeats) / (1 + closenessWeight + mostRepeats * gainOfRepeat),
  };
}

function closenessOf(entries: readonly TermEvidence[], weights: readonly number[]): number {
  let near = 0;
  let all = 0;
  for (let at = 1; at < entries.length; at++) {
    const weight = Math.min(weights[at - 1]!, weights[at]!);
    all += weight;
    near += weight * togetherness(entries[at - 1]!.spans, entries[at]!.spans);
  }
  return all === 0 ? 0 : near / all;
}

/** 1 for words side by side in order, less for each token between them, 0 when far apart. */
function togetherness(first: readonly TokenSpan[], second: readonly TokenSpan[]): number {
  let best = 0;
  for (const a of first)
    for (const b of second) {
      const isInOrder = b.at >= a.at;
      const gap = isInOrder ? b.at - a.at - a.length : a.at - b.at - b.length;
      if (gap < farthest)
        best = Math.max(best, (1 - Math.max(gap, 0) / farthest) * (isInOrder ? 1 : reversed));
    }
  return best;
}
