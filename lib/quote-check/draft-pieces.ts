import type { ReportItem } from './report-items.ts';

/** A piece of a checked text: words that a verdict is about, or what stands between such words. */
export interface DraftPiece {
  text: string;
  item: ReportItem | null;
}

/** The text in pieces, in order; a number that stands in words with a verdict of their own is a part of these. */
export function draftPieces(text: string, items: readonly ReportItem[]): DraftPiece[] {
  const pieces: DraftPiece[] = [];
  let at = 0;
  for (const item of [...items].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (item.from < at) continue;
    pieces.push(
      { text: text.slice(at, item.from), item: null },
      { text: text.slice(item.from, item.to), item },
    );
    at = item.to;
  }
  return [...pieces, { text: text.slice(at), item: null }].filter((piece) => piece.text !== '');
}
