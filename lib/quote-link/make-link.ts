import { widenToWords } from '../text/whole-words.ts';
import { findQuoted } from './find-quoted.ts';
import { gap, type MadeLink, type PassageText, type QuotedWords, type QuoteLink } from './quoted-words.ts';

/** Characters that an address holds in full; of longer quotes it holds the first and the last words. */
const longest = 200;
/** With fewer words at either end nobody would know the quote again. */
const leastWords = 4;

/**
 * A selection in whole words: without white space at its ends, and no word cut.
 *
 * @returns null where no word is selected
 */
export function wholeWords(selected: QuotedWords, passages: readonly PassageText[]): QuotedWords | null {
  const inside = passages.slice(indexOf(passages, selected.first), indexOf(passages, selected.last) + 1);
  const parts = inside.map(({ id, text }) => {
    const from = id === selected.first ? selected.from : 0;
    const to = id === selected.last ? selected.to : text.length;
    const piece = text.slice(from, to);
    const start = from + piece.length - piece.trimStart().length;
    return { id, text, from: start, to: Math.max(start, from + piece.trimEnd().length) };
  });
  const chosen = parts.filter(({ text, from, to }) => /[\p{L}\p{N}]/u.test(text.slice(from, to)));
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return null;
  if (first === last) {
    const { from, to } = widenToWords(first.text, first.from, first.to);
    return { first: first.id, from, last: first.id, to };
  }
  return {
    first: first.id,
    from: widenToWords(first.text, first.from, first.text.length).from,
    last: last.id,
    to: widenToWords(last.text, 0, last.to).to,
  };
}

/**
 * What the address of a quote says: the words where they are few, otherwise as many of the first and the last as
 * lead back to exactly these.
 *
 * @param quoted whole words, as `wholeWords` gives them
 * @throws {RangeError} when a passage is not among those given
 */
export function makeQuoteLink(quoted: QuotedWords, passages: readonly PassageText[]): MadeLink {
  const { first, from, last, to } = quoted;
  const text = textIn(passages, first);
  const isShort = first === last && to - from <= longest;
  const start = first === last ? text.slice(from, to) : text.slice(from);
  const end = first === last ? start : textIn(passages, last).slice(0, to);
  const before = wordStarts(text.slice(0, from));
  const heads = wordEnds(start);
  const tails = wordStarts(end);
  const place = { id: first, ...(first !== last && { to: last }) };

  for (let context = 0; context <= before.length; context++) {
    const prefix = context === 0 ? undefined : text.slice(before.at(-context), from).trim();
    const base = { ...place, ...(prefix !== undefined && { prefix }) };
    if (isShort) {
      const link = { ...base, quote: start, head: start, tail: null };
      if (leadsTo(link, quoted, passages)) return link;
      continue;
    }
    for (let count = leastWords; count < Math.max(heads.length, tails.length) + leastWords; count++) {
      const head = start.slice(0, heads[count - 1]).trim();
      const tail = end.slice(tails.at(-count) ?? 0).trim();
      const link = { ...base, quote: `${head}${gap}${tail}`, head, tail };
      if (leadsTo(link, quoted, passages)) return link;
    }
  }
  // Only a passage that repeats itself from its beginning has words that nothing tells apart: the first are meant.
  return { ...place, quote: start, head: start, tail: null };
}

function leadsTo(link: QuoteLink, quoted: QuotedWords, passages: readonly PassageText[]): boolean {
  const found = findQuoted(link, (id) => passages.find((passage) => passage.id === id)?.text);
  return (
    found !== null &&
    found.first === quoted.first &&
    found.last === quoted.last &&
    found.from === quoted.from &&
    found.to === quoted.to
  );
}

function wordEnds(text: string): number[] {
  return Array.from(text.matchAll(/\S+/gu), ({ index, 0: word }) => index + word.length);
}

function wordStarts(text: string): number[] {
  return Array.from(text.matchAll(/\S+/gu), ({ index }) => index);
}

function textIn(passages: readonly PassageText[], id: string): string {
  const passage = passages[indexOf(passages, id)];
  return passage?.text ?? '';
}

function indexOf(passages: readonly PassageText[], id: string): number {
  const index = passages.findIndex((passage) => passage.id === id);
  if (index < 0) throw new RangeError(`Unexpected passage \`${id}\`, expected one of those given`);
  return index;
}
