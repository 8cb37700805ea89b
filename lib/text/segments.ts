/** A stretch of a text that something is about: `text.slice(from, to)`. */
export interface Span<Value> {
  from: number;
  to: number;
  value: Value;
}

/** A piece of a text, and the one thing that is shown as being about it. */
export interface Segment<Value> {
  text: string;
  /** Where the piece begins in the whole text. */
  from: number;
  /** Null where nothing is about it. */
  value: Value | null;
}

/**
 * Cuts a text where spans begin and end; the segments joined are the text. Where spans overlap the shortest is
 * shown, so that a longer one shows on both sides of it; neighbouring pieces of one span are one segment. A space
 * between what is about two things is about neither.
 */
export function segmentsOf<Value>(text: string, spans: readonly Span<Value>[]): Segment<Value>[] {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  const segments: Segment<Value>[] = [];
  cuts.slice(0, -1).forEach((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const value = shortestOver(spans, from, to);
    const last = segments.at(-1);
    if (last?.value === value) last.text += text.slice(from, to);
    else segments.push({ text: text.slice(from, to), from, value });
  });
  return segments.flatMap((segment, index) => {
    const { text: piece, from, value } = segment;
    if (value === null) return [segment];
    const before = isSet(segments[index - 1]) ? piece.length - piece.trimStart().length : 0;
    const after = isSet(segments[index + 1]) ? Math.max(piece.trimEnd().length, before) : piece.length;
    return [
      { text: piece.slice(0, before), from, value: null },
      { text: piece.slice(before, after), from: from + before, value },
      { text: piece.slice(after), from: from + after, value: null },
    ].filter((part) => part.text !== '');
  });
}

function isSet<Value>(segment: Segment<Value> | undefined): boolean {
  return segment !== undefined && segment.value !== null;
}

function shortestOver<Value>(spans: readonly Span<Value>[], from: number, to: number): Value | null {
  const over = spans.filter((span) => span.from <= from && to <= span.to);
  over.sort((a, b) => a.to - a.from - (b.to - b.from));
  return over[0]?.value ?? null;
}
