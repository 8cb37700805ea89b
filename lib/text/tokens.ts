import { foldLetters } from './language/fold-letters.ts';

/** One word, number or sign of a text, folded for comparison. */
export interface Token {
  /** Small letters without accents and apostrophes; a number as written but without its separators; `percent` for `%`. */
  form: string;
  /** UTF-16 offset of its first character in the text. */
  from: number;
  /** UTF-16 offset behind its last character. */
  to: number;
  /** For `China's`: `china`. */
  owner: string | null;
  /** True when only a hyphen stands between this token and the next. */
  isHyphened: boolean;
}

const apostrophes = /['’‘ʼ`´′]/gu;
const owner = /['’‘ʼ`´′]s$/iu;
const hyphen = /^[-\u00ad\u2010-\u2015\u2212]$/u;

/** A number keeps its separators, `5G` its letter; words keep their apostrophes; signs of money and share beside one are words. */
const token =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?[\p{L}\p{M}]*|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘ʼ`´′]\p{L}[\p{L}\p{M}]*)*|[$€£¥￥](?=\s?\d)|(?<=\d\s?)[%％€£¥￥]/gu;

const signs = new Map([
  ['%', 'percent'],
  ['％', 'percent'],
  ['$', 'usd'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yuan'],
  ['￥', 'yuan'],
]);

/** Cuts a text into tokens, in order. Punctuation falls away, and so does the difference of hyphen and space. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: raw, index } of text.matchAll(token)) {
    const last = tokens.at(-1);
    if (last) last.isHyphened = hyphen.test(text.slice(last.to, index));
    tokens.push({
      form: signs.get(raw) ?? foldWord(raw),
      from: index,
      to: index + raw.length,
      owner: owner.test(raw) ? foldWord(raw.replace(owner, '')) : null,
      isHyphened: false,
    });
  }
  return tokens;
}

/** Folds one word for comparison: small, no accents, no apostrophes, no thousands separators. */
export function foldWord(word: string): string {
  return foldLetters(
    word
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase(),
  )
    .replace(apostrophes, '')
    .replace(/(?<=\d),(?=\d)/gu, '');
}
