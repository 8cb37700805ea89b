import type { Document } from './load-index.ts';
import type { TokenSpan } from './run.ts';

/** `[from, to)` in UTF-16 offsets of a record's text, always whole words. */
export type Mark = [from: number, to: number];

/** The marks of token spans, in order; words of one query that stand side by side are one mark. */
export function marksOf({ tokens, record }: Document, spans: readonly TokenSpan[]): Mark[] {
  const marks: Mark[] = [];
  const sorted = [...spans].sort((a, b) => a.at - b.at || b.length - a.length);
  for (const { at, length } of sorted) {
    const from = tokens[at]!.from;
    const to = tokens[at + length - 1]!.to;
    const last = marks.at(-1);
    if (last && (from <= last[1] || isSpace(record.text.slice(last[1], from))))
      last[1] = Math.max(last[1], to);
    else marks.push([from, to]);
  }
  return marks;
}

function isSpace(between: string): boolean {
  return /^[\s\p{Pd}]*$/u.test(between);
}
