import { foldQuote } from '../anchor/fold-quote.ts';
import type { MadeLink, PassageText, QuotedWords } from './quoted-words.ts';

/** Words of context, and words more at the end, that a directive may have. */
const mostWords = 12;

/**
 * The WICG text fragment for a quote (`text=prefix-,start,end`), so that browsers mark the words by themselves
 * (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * @returns null where the browser would mark other words: the same stand earlier on the page, and context doesn't
 * tell them apart
 */
export function textDirective(
  { head, tail }: MadeLink,
  { first, from, last, to }: QuotedWords,
  passages: readonly PassageText[],
): string | null {
  const page = readPage(passages);
  const afterHead = page.placeOf(first, from) + fold(head).length;
  const end =
    tail === null
      ? undefined
      : endFor(page.text, afterHead, page.placeOf(last, to), tail, page.upTo(last, to));
  if (end === null) return null;
  const before = page.upTo(first, from).match(/\S+/gu) ?? [];
  for (let context = 0; context <= Math.min(mostWords, before.length); context++) {
    const prefix = context === 0 ? '' : before.slice(-context).join(' ');
    const wanted = fold(`${prefix} ${head}`);
    if (page.text.indexOf(wanted) + wanted.length !== afterHead) continue;
    return [prefix && `${escape(prefix)}-`, escape(head), end && escape(end)].filter(Boolean).join(',');
  }
  return null;
}

/** As many of the last words as a browser, reading on from the first ones, finds nowhere before their place. */
function endFor(page: string, after: number, to: number, tail: string, text: string): string | null {
  const words = text.match(/\S+/gu) ?? [];
  const least = tail.split(/\s+/u).length;
  for (let count = least; count <= Math.min(least + mostWords, words.length); count++) {
    const end = words.slice(-count).join(' ');
    const wanted = fold(end);
    if (to - wanted.length < after) return null;
    if (page.indexOf(wanted, after) + wanted.length === to) return end;
  }
  return null;
}

interface Page {
  /** The words of all passages, folded, a space between two passages. */
  text: string;
  /** Where an offset in a passage is in that text. */
  placeOf: (id: string, offset: number) => number;
  /** The words of a passage up to an offset. */
  upTo: (id: string, offset: number) => string;
}

const pages = new WeakMap<readonly PassageText[], Page>();

function readPage(passages: readonly PassageText[]): Page {
  const known = pages.get(passages);
  if (known) return known;
  const texts = new Map(passages.map(({ id, text }) => [id, text]));
  const starts = new Map<string, number>();
  let length = 0;
  const folded = passages.map(({ id, text }) => {
    const piece = fold(text);
    starts.set(id, length);
    length += piece.length + 1;
    return piece;
  });
  const upTo = (id: string, offset: number): string => texts.get(id)?.slice(0, offset) ?? '';
  const page = {
    text: folded.join(' '),
    upTo,
    // What follows keeps the white space at the end from being folded away.
    placeOf: (id: string, offset: number) => (starts.get(id) ?? 0) + fold(`${upTo(id, offset)}|`).length - 1,
  };
  pages.set(passages, page);
  return page;
}

function fold(text: string): string {
  return foldQuote(text).text.toLowerCase();
}

/** Commas and hyphens have a meaning of their own in a text directive. */
function escape(words: string): string {
  return encodeURIComponent(words.replace(/\s+/gu, ' ')).replaceAll('-', '%2D');
}
