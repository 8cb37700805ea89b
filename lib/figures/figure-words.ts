import type { Figure, Quote } from '../model/claims.ts';
import { findNumbers } from '../quote-check/find-numbers.ts';

/**
 * Where a figure’s number stands in the text of its passage, with the signs of share and money: the number in its
 * quote that has its value, from one end of a range to the other. Null where the words say it otherwise, such as
 * `half`.
 */
export function spokenValue(
  text: string,
  quote: Quote,
  value: Figure['value'],
): { from: number; to: number } | null {
  const numbers = findNumbers(text, true).numbers.filter(
    ({ from, to }) => from >= quote.from && to <= quote.to,
  );
  const [low, high] = Array.isArray(value) ? value : [value, value];
  const first = numbers.find((number) => isNear(number.value, low));
  const last = numbers.find((number) => isNear(number.value, high));
  if (!first || !last) return null;
  const [from, to] = [Math.min(first.from, last.from), Math.max(first.to, last.to)];
  const money = /\p{Sc}\s?$/u.exec(text.slice(0, from))?.[0] ?? '';
  const points = /percentage$/u.test(text.slice(from, to)) && /^ points?\b/u.exec(text.slice(to))?.[0];
  return { from: from - money.length, to: to + (points || '').length };
}

/**
 * Equal but for what counting in twos leaves over, as in `4.089 million`, and for the sign: `fell by 5%` is -5 with a 5
 * in its words.
 */
function isNear(one: number, other: number | null): boolean {
  return other !== null && Math.abs(Math.abs(one) - Math.abs(other)) <= Math.abs(other) * 1e-9;
}
