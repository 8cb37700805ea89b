import { checkQuote } from './check-quote.ts';
import { smallTranscript } from './small-transcript.ts';
import type { Place, Verdict } from './verdict.ts';

/** Checks a quote against the small transcript, for tests. */
export function check(words: string, speaker?: string): Verdict {
  return checkQuote(words, smallTranscript, speaker);
}

/** `id: words` for each place of a verdict. */
export function shown(places: readonly Place[]): string[] {
  return places.map(({ passage, from, to }) => `${passage.id}: ${passage.text.slice(from, to)}`);
}

/** A verdict in short: its name and its places. */
export function inShort(verdict: Verdict): string[] {
  switch (verdict.verdict) {
    case 'stitched':
      return [verdict.verdict, ...verdict.pieces.flatMap(({ places }) => shown(places))];
    case 'not here':
      return [verdict.verdict, ...(verdict.nearest ? shown([verdict.nearest]) : [])];
    default:
      return [verdict.verdict, ...shown(verdict.places)];
  }
}
