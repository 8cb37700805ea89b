import { isNumeral, numbersAt } from '../text/numbers.ts';
import { ordinalOf } from '../text/ordinals.ts';
import { english } from '../text/language/english.ts';
import type { Language } from '../text/language/language.ts';
import { foldWord, type Token } from '../text/tokens.ts';
import { groupedNumberAt, type GroupedNumber } from './grouped-number.ts';

/** One way to read the tokens from a place on: `4.089` (1 token), `4.089 million` (2), `low-lying` as one word (2). */
export interface Reading {
  /** What it is compared by; numbers begin with `#`. */
  key: string;
  /** How many tokens it takes. */
  length: number;
  /** A word as it stands, a number by value, or words written as one. */
  kind: 'word' | 'number' | 'joined';
}

/** More parts than this are not read as one word. */
const longestCompound = 4;

/** Words to be read, and in which languages; a query may be in any language of the library. */
export interface ToRead {
  text: string;
  tokens: readonly Token[];
  languages?: readonly Language[];
  /** A text's word is also what stands behind its elision or before its `'s`; a query means what it says. */
  isText?: boolean;
}

/** Every reading from each token on. Two texts say the same where readings with equal keys follow one another. */
export function readingsOf({ text, tokens, languages = [english], isText = false }: ToRead): Reading[][] {
  const forms = tokens.map(({ form }) => form);
  const hasDecimalComma = languages.some((language) => language.hasDecimalComma);
  const isStopWord = (form: string) => languages.some((language) => language.isStopWord(form));
  let inGroup = 0;
  return tokens.map((token, at) => {
    const grouped = groupedNumberAt(text, tokens, at, hasDecimalComma);
    // Parts of a number that was said are no numbers; a query with two numbers in it may be read as both.
    if (isText && (grouped || inGroup > 0)) {
      inGroup = Math.max(inGroup - 1, grouped ? grouped.length - 1 : 0);
      return grouped ? [readingOf(grouped)] : [];
    }
    return [
      ...wordsAt(token),
      ...(isText ? behindElision(text, token, languages) : []),
      ...numbersAt(forms, at).map(readingOf),
      ...(grouped ? [readingOf(grouped)] : []),
      ...joinedAt(tokens, at, isStopWord),
    ].filter(({ key }) => isText || key !== token.owner || key === token.form);
  });
}

function readingOf({ value, length }: GroupedNumber): Reading {
  return { key: `#${value}`, length, kind: 'number' };
}

/** What a word is without the article glued to it: `Assemblée` for `l’Assemblée`. */
export function behindElision(text: string, token: Token, languages: readonly Language[]): Reading[] {
  const written = text.slice(token.from, token.to);
  const bare = languages
    .filter(({ elision }) => elision?.test(written))
    .map(({ elision }) => foldWord(written.replace(elision!, '')));
  return [...new Set(bare)].map((key) => ({ key, length: 1, kind: 'word' }));
}

/** A numeral is known by its value alone, so that it never matches part of another. */
function wordsAt({ form, owner }: Token): Reading[] {
  if (isNumeral(form)) return [];
  const ordinal = ordinalOf(form);
  const keys = [form, ...(owner === null ? [] : [owner]), ...(ordinal === undefined ? [] : [ordinal])];
  return keys.map((key) => ({ key, length: 1, kind: 'word' }));
}

/** `low-lying`, `low lying` and `lowlying` are one; small words are never glued, nor are numbers. */
function joinedAt(tokens: readonly Token[], at: number, isStopWord: (form: string) => boolean): Reading[] {
  const isGlued = (form: string) => form.length > 1 && /^\p{L}+$/u.test(form) && !isStopWord(form);
  const first = tokens[at]!;
  if (first.form === 'per' && tokens[at + 1]?.form === 'cent')
    return [{ key: 'percent', length: 2, kind: 'word' }];
  if (isNumeral(first.form)) return quantityAt(first, tokens[at + 1]);
  const readings: Reading[] = [];
  let key = first.form;
  for (let end = at + 1; end < tokens.length && end < at + longestCompound; end++) {
    const isHyphened = tokens[end - 1]!.isHyphened;
    const part = tokens[end]!.form;
    const isPair = end === at + 1 && ([first.form, part].every(isGlued) || isModel(first.form, part));
    if (!isHyphened && !isPair) break;
    key += part;
    readings.push({ key, length: end - at + 1, kind: 'joined' });
    if (!isHyphened) break;
  }
  return readings;
}

/** `20 ms` is `20ms`, `18-megawatt` is `18megawatt`: a hyphen, or a space before a short unit. */
function quantityAt({ form, isHyphened }: Token, next: Token | undefined): Reading[] {
  return next && (isHyphened ? /^\p{L}+$/u : /^\p{L}{1,3}$/u).test(next.form)
    ? [{ key: form + next.form, length: 2, kind: 'joined' }]
    : [];
}

/** `C 919` is `C919`. */
function isModel(letter: string, number: string): boolean {
  return /^\p{L}$/u.test(letter) && isNumeral(number);
}
