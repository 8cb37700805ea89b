import search from 'approx-string-match';
import { type Stretch, spokenOffsets, spokenText } from '../model/spoken.ts';
import { foldQuote } from './fold-quote.ts';

/** Words in a target, told apart from their twins by what stands around them (W3C `TextQuoteSelector`). */
export interface QuoteSelector {
  exact: string;
  /** Words directly before, where `exact` stands more than once. */
  prefix?: string | undefined;
  /** Words directly after, where `exact` stands more than once. */
  suffix?: string | undefined;
}

/** Where a quote stands in a text: `text.slice(from, to)`. */
export interface Span {
  from: number;
  to: number;
}

/** What became of looking for a quote. Only `found` is an anchor: a near miss never anchors silently. */
export type QuoteSearch =
  | ({ outcome: 'found' } & Span)
  | { outcome: 'twins'; spans: Span[] }
  | ({ outcome: 'near'; errors: number } & Span)
  | { outcome: 'absent' };

/** A near miss may differ in this share of its characters … */
const floor = 0.34;
/** … and must be better than the runner-up elsewhere by this share, or nobody can say which was meant. */
const margin = 0.08;

/**
 * Finds a quote in a text, white space and typographic quotes folded. Where it is not there, offers the nearest
 * words by edit distance (Myers 1999, by approx-string-match), if one place is clearly nearest.
 *
 * @param directions stage directions in the text, across which the words on both sides are neighbours
 */
export function findQuote(
  text: string,
  selector: QuoteSelector,
  directions: readonly Stretch[] = [],
): QuoteSearch {
  if (directions.length === 0) return findInWords(text, selector);
  const offsets = spokenOffsets(text, directions);
  const wholeOf = ({ from, to }: Span): Span => ({
    from: offsets[from] ?? text.length,
    to: (offsets[to - 1] ?? text.length - 1) + 1,
  });
  const found = findInWords(spokenText({ text, directions }), selector);
  if (found.outcome === 'absent') return found;
  if (found.outcome === 'twins') return { ...found, spans: found.spans.map(wholeOf) };
  return { ...found, ...wholeOf(found) };
}

function findInWords(text: string, selector: QuoteSelector): QuoteSearch {
  const target = foldQuote(text);
  const exact = foldQuote(selector.exact).text;
  if (exact === '') return { outcome: 'absent' };
  const spanOf = (start: number, end: number): Span => ({
    from: target.offsets[start] ?? text.length,
    to: (target.offsets[end - 1] ?? text.length - 1) + 1,
  });

  const starts = allStarts(target.text, exact).filter((start) =>
    isBetween(target.text, start, exact.length, selector),
  );
  const [only] = starts;
  if (only !== undefined && starts.length === 1)
    return { outcome: 'found', ...spanOf(only, only + exact.length) };
  if (starts.length > 1)
    return { outcome: 'twins', spans: starts.map((start) => spanOf(start, start + exact.length)) };

  const near = nearest(target.text, exact);
  return near
    ? { outcome: 'near', errors: near.errors, ...spanOf(near.start, near.end) }
    : { outcome: 'absent' };
}

function allStarts(text: string, exact: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) starts.push(at);
  return starts;
}

function isBetween(text: string, start: number, length: number, { prefix, suffix }: QuoteSelector): boolean {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(start + length).trimStart();
  return (
    (prefix === undefined || before.endsWith(foldQuote(prefix).text)) &&
    (suffix === undefined || after.startsWith(foldQuote(suffix).text))
  );
}

interface Near {
  start: number;
  end: number;
  errors: number;
}

function nearest(text: string, exact: string): Near | null {
  const pattern = exact.slice(0, 400);
  const found = search(text.toLowerCase(), pattern.toLowerCase(), Math.floor(pattern.length * floor)).sort(
    (a, b) => a.errors - b.errors,
  );
  const [best] = found;
  if (!best) return null;
  const elsewhere = found.find(({ start, end }) => end <= best.start || start >= best.end);
  if (elsewhere && elsewhere.errors - best.errors < pattern.length * margin) return null;
  return widen(text, best);
}

/** A near miss is shown in whole words. */
function widen(text: string, { start, end, errors }: Near): Near {
  const from = text.lastIndexOf(' ', start) + 1;
  const to = text.indexOf(' ', Math.max(end - 1, from));
  return { start: from, end: to < 0 ? text.length : to, errors };
}
