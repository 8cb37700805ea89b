import { commonWords } from '../../lib/anchor/compare-words.ts';
import { segmentsOf } from '../../lib/text/segments.ts';

/** A text with the words marked that it has in common with another. */
export function CommonWords({ text, other }: { text: string; other: string }) {
  const spans = commonWords(text, other).map(({ from, to }) => ({ from, to, value: from }));
  return segmentsOf(text, spans).map(({ text: piece, from, value }) =>
    value === null ? (
      piece
    ) : (
      <mark key={from} className="common">
        {piece}
      </mark>
    ),
  );
}
