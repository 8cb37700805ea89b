import { comparedTokensOf } from '../text/compared-tokens.ts';
import type { Token } from '../text/tokens.ts';
import { wordedNumberAt } from '../text/worded-numbers.ts';
import type { Spoken } from './spoken.ts';

/** One word of a quote, folded as in `Spoken`. */
export interface QuoteWord {
  form: string;
  /** UTF-16 offsets in the quote. */
  from: number;
  to: number;
  /** For a word that an editor bent, as `improv[ed]`: the letters outside the brackets, which still must agree. */
  bent: { start: string; end: string } | null;
}

/** An editor's mark: an ellipsis for words left out, or words in brackets that are added or replace others. */
export interface Mark {
  kind: 'ellipsis' | 'brackets';
  /** Number of words of the quote before it. */
  at: number;
  from: number;
  to: number;
  /** Words of the passage that may be missing in its place. */
  most: number;
}

/** A quote without what its editor put in. */
export interface ReadQuote {
  words: QuoteWord[];
  marks: Mark[];
  /** True when there are marks, or brackets inside words. */
  isMarked: boolean;
}

/** Brackets seldom stand for more words than this; for more there is the ellipsis. */
const mostReplaced = 10;

const marks = /\[\s*(?:…|\.(?:\s?\.)+)\s*\]|\(\s*(?:…|\.(?:\s?\.)+)\s*\)|…+|\.(?:\s?\.){2,}|\[[^[\]]*\]/gu;
const isLetters = /^[\p{L}\p{M}]+$/u;
const hyphen = /^[-\u00ad\u2010-\u2015]\s*$/u;

/** Takes a quote apart: its words, and the marks of its editor. Words in brackets are not among the words. */
export function readQuote(quote: string, spoken: Spoken): ReadQuote {
  const ranges = Array.from(quote.matchAll(marks), ({ 0: text, index }) => rangeOf(quote, text, index));
  const read: ReadQuote = { words: [], marks: [], isMarked: ranges.length > 0 };
  let next = 0;
  let bent: Token[] = [];
  for (const token of [...respell(comparedTokensOf(quote), quote, spoken), null]) {
    for (let range = ranges[next]; range && (!token || range.to <= token.from); range = ranges[++next]) {
      if (!range.isBent) read.marks.push(markOf(range, read.words.length));
      else if (bent.length > 0) read.words.push(bentWord(quote, range, bent));
      bent = [];
    }
    const range = ranges[next];
    if (!token) break;
    if (!range || token.to <= range.from) read.words.push(wordOf(token));
    else bent.push(token);
  }
  for (const mark of read.marks)
    if (mark.kind === 'brackets') mark.most = mostFor(quote.slice(mark.from, mark.to));
  return read;
}

/** A figure in brackets may be added by an editor, but stands for nothing that was said: that would change a figure. */
function mostFor(brackets: string): number {
  const forms = comparedTokensOf(brackets).map(({ form }) => form);
  const hasFigure = forms.some((form, at) => /\p{N}/u.test(form) || wordedNumberAt(forms, at).length > 0);
  return hasFigure ? 0 : Math.max(mostReplaced, forms.length);
}

/** A quote read as if no mark in it were an editor's: brackets and ellipses may have been published so. */
export function readPlainly(quote: string, spoken: Spoken): QuoteWord[] {
  return respell(comparedTokensOf(quote), quote, spoken).map(wordOf);
}

interface Range {
  from: number;
  to: number;
  isEllipsis: boolean;
  /** Brackets inside a word: `[W]e`, `improv[ed]`; the range is the whole word. */
  isBent: boolean;
}

function rangeOf(quote: string, text: string, index: number): Range {
  const end = index + text.length;
  const isEllipsis = !/[\p{L}\p{N}]/u.test(text) && /…|\../u.test(text);
  const before = /[\p{L}\p{M}]+$/u.exec(quote.slice(0, index))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}]+/u.exec(quote.slice(end))?.[0].length ?? 0;
  const isBent = text.startsWith('[') && isLetters.test(text.slice(1, -1)) && before + after > 0;
  return isBent
    ? { from: index - before, to: end + after, isEllipsis, isBent }
    : { from: index, to: end, isEllipsis, isBent };
}

function markOf({ from, to, isEllipsis }: Range, at: number): Mark {
  return isEllipsis
    ? { kind: 'ellipsis', at, from, to, most: Infinity }
    : { kind: 'brackets', at, from, to, most: mostReplaced };
}

function wordOf({ form, from, to }: Token): QuoteWord {
  return { form, from, to, bent: null };
}

function bentWord(quote: string, { from, to }: Range, tokens: readonly Token[]): QuoteWord {
  const raw = quote.slice(from, to);
  const form = tokens.map((token) => token.form).join('');
  const isCapital = /^\[\p{L}\]/u.test(raw);
  const [start = '', end = ''] = raw.toLowerCase().split(/\[[^\]]*\]/u);
  return { form, from, to, bent: isCapital ? null : { start, end } };
}

/**
 * Hyphens don't matter: a compound written in one word is taken apart where the passages have it with a hyphen,
 * and joined where they have it in one word, or where a line broke inside of it.
 */
function respell(tokens: readonly Token[], quote: string, { places, joined }: Spoken): Token[] {
  const spelt: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = tokens[at + 1];
    const parts = places.has(token.form) ? undefined : joined.get(token.form);
    if (parts && token.to - token.from === token.form.length) spelt.push(...apart(token, parts));
    else if (
      next &&
      places.has(token.form + next.form) &&
      !(places.has(token.form) && places.has(next.form)) &&
      // A figure is never joined to a word before it: `C-919` is not `C919`.
      !/^\p{N}/u.test(next.form) &&
      hyphen.test(quote.slice(token.to, next.from))
    ) {
      spelt.push({ ...token, form: token.form + next.form, to: next.to });
      at++;
    } else spelt.push(token);
  }
  return spelt;
}

function apart({ from, owner }: Token, parts: readonly string[]): Token[] {
  let at = from;
  return parts.map((form) => {
    const part = { form, from: at, to: at + form.length, owner, isHyphened: false };
    at = part.to;
    return part;
  });
}
