import { foldQuote } from '../anchor/fold-quote.ts';
import { widenToWords } from '../text/whole-words.ts';
import { gap, type QuotedWords, type QuoteLink } from './quoted-words.ts';

/**
 * Finds the words of a quote link in the passages as they are now; whole words only, white space and typographic
 * quotes folded.
 *
 * @param textOf the words of a passage by its address; undefined where there is no such passage
 * @returns null where they don't stand there
 */
export function findQuoted(link: QuoteLink, textOf: (id: string) => string | undefined): QuotedWords | null {
  const { id, quote, to = id, prefix = '' } = link;
  const text = textOf(id);
  const lastText = textOf(to);
  if (text === undefined || lastText === undefined) return null;
  const whole = to === id ? findIn(text, quote, 0, prefix) : null;
  if (whole) return { first: id, last: to, ...whole };
  for (let at = quote.indexOf(gap); at >= 0; at = quote.indexOf(gap, at + 1)) {
    const head = findIn(text, quote.slice(0, at), 0, prefix);
    const tail = head && findIn(lastText, quote.slice(at + gap.length), to === id ? head.to : 0, '');
    if (head && tail) return { first: id, last: to, from: head.from, to: tail.to };
  }
  return null;
}

/** Do the words of a quote link stand in a text that a passage had before? */
export function stoodIn(text: string, link: QuoteLink): boolean {
  return findQuoted({ ...link, to: undefined }, () => text) !== null;
}

function findIn(
  text: string,
  words: string,
  after: number,
  prefix: string,
): { from: number; to: number } | null {
  const wanted = foldQuote(words).text;
  const before = foldQuote(prefix).text;
  if (wanted === '') return null;
  const { text: folded, offsets } = foldQuote(text);
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    const from = offsets[at] ?? 0;
    const to = (offsets[at + wanted.length - 1] ?? 0) + 1;
    const widened = widenToWords(text, from, to);
    const isWhole = widened.from === from && widened.to === to;
    if (isWhole && from >= after && folded.slice(0, at).trimEnd().endsWith(before)) return { from, to };
  }
  return null;
}
