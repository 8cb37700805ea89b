import type { Place, QuotedPassage } from './verdict.ts';

/** A piece of an excerpt; what is quoted is marked. */
export interface ExcerptPiece {
  text: string;
  isQuoted: boolean;
}

/** The words of some places in a passage, with what stands around them. */
export interface Excerpt<P extends QuotedPassage = QuotedPassage> {
  passage: P;
  pieces: ExcerptPiece[];
}

/** Letters shown on either side of the words; what is between two places may be twice as long. */
const around = 140;

/** The places in their context, an excerpt for each passage; cuts are told by an ellipsis, never inside a word. */
export function excerptsOf<P extends QuotedPassage>(places: readonly Place<P>[]): Excerpt<P>[] {
  const groups: { passage: P; runs: { from: number; to: number }[] }[] = [];
  for (const { passage, from, to } of places) {
    const last = groups.at(-1);
    if (last?.passage === passage && from >= (last.runs.at(-1)?.to ?? 0)) last.runs.push({ from, to });
    else groups.push({ passage, runs: [{ from, to }] });
  }
  return groups.map(({ passage, runs }) => ({ passage, pieces: piecesOf(passage.text, runs) }));
}

function piecesOf(text: string, runs: readonly { from: number; to: number }[]): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  for (const [index, { from, to }] of runs.entries()) {
    const between = text.slice(at, from);
    pieces.push({ text: index === 0 ? cutStart(between) : cutMiddle(between), isQuoted: false });
    pieces.push({ text: text.slice(from, to), isQuoted: true });
    at = to;
  }
  pieces.push({ text: cutEnd(text.slice(at)), isQuoted: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** A text without its middle, where it is longer than that; the cut is told by an ellipsis. */
export function cutMiddle(text: string, most = around * 2): string {
  if (text.length <= most) return text;
  return `${cutEnd(text, most / 2)} ${cutStart(text, most / 2).replace(/^…\s*/u, '')}`;
}

function cutStart(text: string, most = around): string {
  if (text.length <= most) return text;
  const space = text.indexOf(' ', text.length - most - 1);
  return `… ${text.slice(space < 0 ? text.length : space + 1)}`;
}

function cutEnd(text: string, most = around): string {
  if (text.length <= most) return text;
  return `${text.slice(0, Math.max(text.lastIndexOf(' ', most), 0))} …`;
}
