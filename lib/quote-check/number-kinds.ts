import { monthNames } from '../text/month-names.ts';
import { english } from '../text/language/english.ts';
import type { NumberInContext } from './number-context.ts';
import type { SpokenNumber } from './spoken-numbers.ts';

/** Smaller whole numbers count things that nobody makes a figure of. */
const leastFigure = 13;
const spans = /^(?:second|minute|hour|day|week|month|quarter|year|decade)s?$/u;
/** A number of before: `up from 3 million a year earlier`. */
const before = /\b(?:earlier|previous|before|ago|last year)\b/iu;
const month = new RegExp(`\\b(?:${monthNames.join('|')})\\b`, 'gu');
const year = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/gu;

/**
 * True for a number that is not told where nobody spoke it: a small count, an age, the number in a name, such as
 * `Boeing 737`.
 */
export function isQuietNumber(number: NumberInContext, draft: string): boolean {
  const { from, to, value, isShare } = number;
  const words = draft.slice(from, to);
  const isBare = !isShare && /^\d+$|^\p{L}+$/u.test(words) && !/[\p{Sc}]\s?$/u.test(draft.slice(0, from));
  if (!isBare) return false;
  const [name] = /\p{Lu}[\p{L}-]*(?=\s$)/u.exec(draft.slice(Math.max(0, from - 40), from)) ?? [];
  const isNamed = name !== undefined && !english.isGrammar(name.toLowerCase());
  const isAge = /,\s$/u.test(draft.slice(0, from)) && draft.charAt(to) === ',';
  return value < leastFigure || isNamed || isAge;
}

/** True for a span of time, such as `nine months`: it says when, or how old somebody is. */
export function isSpan({ isShare, after }: NumberInContext): boolean {
  return !isShare && after.slice(0, 2).some((form) => spans.test(form));
}

/** True where the draft's number is of another year or month than the spoken one, or of `a year earlier`. */
export function isAboutAnotherTime(
  number: NumberInContext,
  sentence: { text: string; at: number },
  spoken: SpokenNumber,
): boolean {
  const at = number.from - sentence.at;
  const rest = sentence.text.slice(number.to - sentence.at).split(/[,;]|\band\b/u)[0] ?? '';
  if (before.test(rest)) return true;
  return [year, month].some((pattern) => {
    const own = nearestOf(sentence.text, pattern, at);
    const theirs = [...spoken.times.matchAll(pattern)].map(([name]) => name.slice(0, 3));
    // A year is told by all of its digits, a month by three letters.
    const isThere =
      pattern === year ? spoken.times.includes(own ?? '') : theirs.includes(own?.slice(0, 3) ?? '');
    return own !== null && theirs.length > 0 && !isThere;
  });
}

function nearestOf(text: string, pattern: RegExp, at: number): string | null {
  const found = [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
    name,
    far: Math.abs(index - at),
  }));
  return found.sort((a, b) => a.far - b.far)[0]?.name ?? null;
}
