import { groupedNumber, ungrouped } from './grouped-number.ts';
import { numbersAt } from './numbers.ts';
import { foldWord, type Token } from './tokens.ts';
import { visibleText } from './invisible.ts';
import { unspaced } from './unspaced.ts';

/** A token of a text whose very figures count: signs, units and decimal marks are among the tokens. */
export interface ComparedToken extends Token {
  /** True when this token and the next are one figure, so that neither may be quoted without the other. */
  isGlued: boolean;
}

/** Symbols for which a text may have a word, or a twin of other width. */
const symbols = new Map([
  ['%', 'percent'],
  ['$', 'usd'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yuan'],
  ['&', 'and'],
  ['∼', '~'],
  ['〜', '~'],
]);

const dash = '[-\\u2010-\\u2015\\u2212]';
/** Marks that put a price, a size or a comparison to a figure; an acute or a grave accent is an apostrophe. */
const symbol = '(?![`´])[\\p{S}%‰‱#@]';
const figure = `(?:${symbol}\\s?)*\\.?\\p{Nd}`;
const digits = '\\p{Nd}+(?:[.,:/٫٬]\\p{Nd}+)*';
const unit = '(?:\\s?[\\p{Sc}%‰‱°])';

/** An article or pronoun before a vowel, which a quote need not take along: `l’` of `l’Assemblée`. */
const elision = "(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|dell|nell|sull|dall|all|un)['’ʼ](?=\\p{L}{2})";
const isElision = /['’ʼ]$/u;

/**
 * The pattern of a token; the most frequent come first.
 *
 * @param letters what words and the letters behind a number are made of
 * @param first what is a token before all others
 */
function tokenPattern(letters: string, ...first: readonly string[]): RegExp {
  // What follows the first character of a word; `v1.2` keeps its points, `C++` its signs.
  const wordEnd = `(?:${letters}|(?<=\\p{Nd})[.,:/٫٬](?=\\p{Nd}))*(?:['’‘ʼ\`´′]\\p{L}[\\p{L}\\p{M}]*)*(?:[+#]+(?![\\p{L}\\p{N}]))?`;

  return new RegExp(
    [
      ...first,
      elision,
      // A word: `China’s`, `C919`, `v1.2`, `C++`, `C#`.
      `\\p{L}${wordEnd}`,
      // White space and most punctuation begin nothing.
      '(?<skipped>[\\s,;!?"“”]|>+(?<=\\n\\s*>+)\\s)',
      // A number, with its letters: `15 000`, `4.089`, `.5`, `10bn`, `20ms`.
      `(?:${groupedNumber}(?:[.,]\\p{Nd}+)?|(?<![\\p{L}\\p{N}.])\\.${digits}|${digits})${letters}*`,
      // Other words: `.NET`.
      `(?:\\.(?<![\\p{L}\\p{N}\\p{P}].)(?=\\p{L})|\\p{N})${wordEnd}`,
      // A negative number of an account: `(10.7%)`.
      `\\((?=\\s?(?:${symbol}\\s?)*(?:${groupedNumber}|${digits}|\\.${digits})(?:[.,]\\p{Nd}+)?\\p{L}{0,3}${unit}?\\s?\\))`,
      // The dash of a range, and the sign before a figure; behind a letter a hyphen makes a compound: `top-10`.
      `-(?<=\\p{Nd}\\s-)(?=\\s${figure})`,
      `${dash}(?<![\\p{L}\\p{M}].)(?=${figure})`,
      `-(?<=\\p{L}-)(?=\\.?${digits}(?:(?<=[.,]\\p{Nd}+)|${unit})|[\\p{Sc}]\\p{Nd})`,
      `\\u2212(?=\\s?${figure})`,
      // Any other symbol beside a figure, or `&` in `R&D`.
      `${symbol}(?=\\s?${dash}?\\s?(?:${symbol}\\s?)*\\.?\\p{Nd})`,
      `${symbol}(?<=[\\p{Nd}]${letters}*\\s?(?:${symbol}\\s?)*)`,
      '&',
    ].join('|'),
    'giu',
  );
}

const spacedToken = tokenPattern('[\\p{L}\\p{M}\\p{N}]');
/** In a script without spaces every letter is a token, so that words may be cut anywhere and one of them changed. */
const mixedToken = tokenPattern(`(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])`, `${unspaced}\\p{M}*`);
const hasUnspaced = new RegExp(unspaced, 'u');

const owner = /['’‘ʼ`´′]s$/iu;
const hyphen = /^[-\u00ad\u2010-\u2015\u2212]$/u;
const isSymbol = /^[^\p{L}\p{N}]+$/u;
const isUnit = /^[\p{Sc}%‰‱°]$/u;
const isDash = new RegExp(`^${dash}$`, 'u');

/**
 * Cuts a text into tokens for comparing word by word, in order. Case, punctuation, hyphens in compounds, the
 * grouping of digits and invisible characters fall away; signs, comparisons, units and decimal marks do not.
 */
export function comparedTokensOf(original: string): ComparedToken[] {
  const { text, originalOf } = visibleText(original);
  const wide = narrowed(text);
  const tokens: ComparedToken[] = [];
  for (const { 0: raw, index, groups } of wide.matchAll(hasUnspaced.test(wide) ? mixedToken : spacedToken)) {
    if (groups?.['skipped'] !== undefined) continue;
    const last = tokens.at(-1);
    const to = index + raw.length;
    const form = formOf(raw);
    if (last?.form === 'per' && form === 'cent') {
      Object.assign(last, { form: 'percent', to });
      continue;
    }
    if (last) {
      const between = wide.slice(last.to, index);
      last.isHyphened = hyphen.test(between);
      last.isGlued =
        between === ''
          ? !isApart(last.form, form) && !isElision.test(wide.slice(last.from, last.to))
          : /^\s$/u.test(between) && isPairOf(last.form, form, raw);
    }
    const owned = owner.test(raw) ? foldWord(raw.replace(owner, '')) : null;
    tokens.push({ form, from: index, to, owner: owned, isHyphened: false, isGlued: false });
  }
  glueNumbers(tokens);
  return tokens.map((each) => ({
    ...each,
    from: originalOf(each.from),
    to: originalOf(each.to - 1) + 1,
  }));
}

/** Signs and digits of double width are the same as the narrow ones. */
function narrowed(text: string): string {
  return text.replace(/[\uff01-\uff5e\uffe0-\uffe6\ufe50-\ufe6b]/gu, (wide) => {
    const narrow = wide.normalize('NFKC');
    return narrow.length === 1 ? narrow : wide;
  });
}

function formOf(raw: string): string {
  if (/^[a-z]+$/iu.test(raw)) return raw.toLowerCase();
  // The marks of kana and of Thai are no accents: they make other letters.
  if (hasUnspaced.test(raw)) return raw.normalize('NFKC');
  if (isDash.test(raw)) return '-';
  if (isSymbol.test(raw)) return symbols.get(raw) ?? raw;
  const [, number = '', rest = ''] = /^(\p{Nd}[\p{Nd}.,'’\s]*)?(.*)$/su.exec(raw) ?? [];
  const plain = number === '' ? raw : (ungrouped(number) ?? number) + rest;
  // A power is not a further digit: `10²` is not `102`.
  return plain
    .split(/(\p{No})/u)
    .map((part) => (/^\p{No}$/u.test(part) ? `^${part.normalize('NFKD')}` : folded(part)))
    .join('');
}

/** A comma that is left is a decimal mark or parts two numbers, so that it stays. */
function folded(part: string): string {
  return part
    .split(/((?<=\p{Nd}),(?=\p{Nd}))/u)
    .map((piece) => (piece === ',' ? piece : foldWord(piece)))
    .join('');
}

/** Letters of a script without spaces are words of their own, but for powers of ten behind digits. */
function isApart(last: string, form: string): boolean {
  if (/\p{N}$/u.test(last) && /^[十百千万萬亿億兆]/u.test(form)) return false;
  return hasUnspaced.test(last) || hasUnspaced.test(form);
}

/** `10 %`, `$ 10`, `< 10`, `10 percent`: a space between makes no two of them. */
function isPairOf(last: string, form: string, raw: string): boolean {
  const isFigure = (each: string) => /^\p{Nd}/u.test(each);
  return (
    (isFigure(last) && (isUnit.test(raw) || form === 'percent')) ||
    ((isSymbol.test(last) || [...symbols.values()].includes(last)) && last !== 'and' && isFigure(form))
  );
}

/** All words of a number belong together: `4.089 million`, `twenty-five`. */
function glueNumbers(tokens: ComparedToken[]): void {
  const forms = tokens.map(({ form }) => form);
  for (let at = 0; at < tokens.length; at++) {
    const length = numbersAt(forms, at).at(-1)?.length ?? 1;
    for (const each of tokens.slice(at, at + length - 1)) each.isGlued = true;
    at += length - 1;
  }
}
