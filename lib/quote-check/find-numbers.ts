import { comparedTokensOf, type ComparedToken } from '../text/compared-tokens.ts';
import { isMagnitude, numbersAt } from '../text/numbers.ts';
import { ordinalOf } from '../text/ordinals.ts';

/** A number of a text: `text.slice(from, to)`, with its sign of share. */
export interface FoundNumber {
  from: number;
  to: number;
  value: number;
  /** A share is never compared with an amount. */
  isShare: boolean;
  /** Digits that say how exact it is, without zeros at the ends: 4 for `1.184 billion`. */
  digits: string;
  /** The tokens that it takes: `start` up to and without `end`. */
  start: number;
  end: number;
}

/** The numbers of a text, in order, with the tokens that stand around them. */
export interface ReadNumbers {
  numbers: FoundNumber[];
  tokens: ComparedToken[];
}

/**
 * Every number of a text: in digits, in words, with the name of a power of ten.
 *
 * @param hasUnits take digits with letters as well, such as `20ms`; in a draft those are names, as `5G`
 */
export function findNumbers(text: string, hasUnits: boolean): ReadNumbers {
  const tokens = comparedTokensOf(text);
  const forms = tokens.map(({ form }) => form);
  const numbers: FoundNumber[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const reading = numbersAt(forms, at).at(-1) ?? (hasUnits ? withUnit(forms[at] ?? '') : undefined);
    if (!reading || isPartOfName(tokens, at)) continue;
    const last = at + reading.length;
    // `twenty-first`
    if (tokens[last - 1]!.isHyphened && ordinalOf(forms[last] ?? '') !== undefined) continue;
    const isShare = /^(?:percent|percentage)$/u.test(forms[last] ?? '');
    const end = isShare ? last + 1 : last;
    numbers.push({
      from: tokens[at]!.from,
      to: tokens[end - 1]!.to,
      value: Number(reading.value),
      isShare,
      digits: digitsOf(reading.value),
      start: at,
      end,
    });
    at = end - 1;
  }
  return { numbers, tokens };
}

/** True for a token that is a part of a number, and so says nothing about it. */
export function isOfNumbers(form: string): boolean {
  return !/\p{L}{2}/u.test(form) || isMagnitude(form) || numbersAt([form], 0).length > 0;
}

function withUnit(form: string): { value: string; length: number } | undefined {
  const digits = /^(\d+(?:\.\d+)?)(?!(?:st|nd|rd|th)$)\p{L}{1,3}$/u.exec(form)?.[1];
  return digits === undefined ? undefined : { value: digits, length: 1 };
}

/** `COVID-19`, `top-10`: behind a hyphen a number belongs to the word; so does one before letters, as in `C919`. */
function isPartOfName(tokens: readonly ComparedToken[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.isHyphened && /\p{L}$/u.test(before.form);
}

function digitsOf(value: string): string {
  return value.replace('.', '').replace(/^0+|0+$/gu, '');
}
