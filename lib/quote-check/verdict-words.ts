import { noteKinds } from '../model/support.ts';
import { either } from '../text/either.ts';
import type { QuoteNote } from './passages.ts';
import type { Place, QuotedPassage, Verdict } from './verdict.ts';

/** What became of a quote, in a word or two. */
export type VerdictName = Verdict['verdict'];

/** A verdict in words: the same on the site and on the command line. */
export function verdictInWords(verdict: Verdict): string {
  switch (verdict.verdict) {
    case 'verbatim':
      return `verbatim in this rendering${verdict.isMarked ? ', with editor’s marks' : ''}`;
    case 'another speaker':
      return `another speaker: not ${verdict.named}`;
    case 'unknown speaker':
      return `verbatim, but ${calledInWords(verdict.named, verdict.namesakes)}`;
    case 'stitched':
      return `stitched from ${verdict.pieces.length} places`;
    case 'altered':
    case 'not here':
      return verdict.verdict;
  }
}

/** What is to be said besides, where words were changed and somebody else is named with them; or null. */
export function wronglyNamedInWords(verdict: Verdict): string | null {
  if (verdict.verdict !== 'altered' && verdict.verdict !== 'stitched') return null;
  const { named, namesakes } = verdict;
  if (named === null) return null;
  return namesakes === null ? `and not said by ${named}` : `and ${calledInWords(named, namesakes)}`;
}

/** `nobody called Doe speaks here`, or who all is called so. */
function calledInWords(named: string, namesakes: readonly string[]): string {
  return namesakes.length === 0
    ? `nobody called ${named} speaks here`
    : `${named} may be ${either.format(namesakes)}`;
}

/** Where else the words of a verdict stand: each passage once. */
export function otherPassages<P extends QuotedPassage>(also: readonly Place<P>[]): P[] {
  return [...new Set(also.map(({ passage }) => passage))];
}

/** What is to be told of the words of some places, each note once. */
export function notesOfPlaces(
  places: readonly Place<QuotedPassage & { notes: readonly QuoteNote[] }>[],
): QuoteNote[] {
  return [
    ...new Set(
      places.flatMap(({ passage, from, to }) =>
        passage.notes.filter((note) => note.from < to && from < note.to),
      ),
    ),
  ];
}

/** `Translation: …` */
export function noteInWords({ kind, note }: QuoteNote): string {
  return `${noteKinds[kind]}: ${note}`;
}
