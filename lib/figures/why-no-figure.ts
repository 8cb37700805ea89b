import { withoutOtherNumbers, withoutYears } from '../quote-check/not-figures.ts';
import type { Figure } from '../model/claims.ts';
import { ordinalOf } from '../text/ordinals.ts';
import { tokensOf } from '../text/tokens.ts';

/** Why a number that was said is not listed as a figure, as a heading says it. */
export const noFigureReasons = [
  'A year',
  'A date, a time, or a number that only says which',
  'The change of a figure that is listed',
  'An ordinal: it says which, or in what order',
  'A part of a name, a title or a saying',
  'A span of time',
  'Said again: the figure is listed where it was said before',
  'Said by somebody who asks',
  'A small whole number, which counts points or parts',
  'No reason is known',
] as const;
export type NoFigureReason = (typeof noFigureReasons)[number];

/** Where a number stands in the spoken words of its passage. */
export interface Span {
  from: number;
  to: number;
}

/** A number, and what is known of where it was said. */
export interface SaidNumber extends Span {
  /** The spoken words of its passage. */
  text: string;
  /** Null for what is no plain number, such as `919` in `C919` or `third`. */
  value: number | null;
  isShare: boolean;
  /** The folded words behind it, within its sentence. */
  following: readonly string[];
  isAsked: boolean;
  /** The figures of the briefing, and those of the passage. */
  figures: readonly Figure[];
  here: readonly Figure[];
}

/** Smaller whole numbers mostly count points or parts. */
const leastFigure = 13;
const spans = /^(?:second|minute|hour|day|week|month|quarter|year|decade)s?$/u;

/** The first reason that holds for a number, from what is surest to what is only likely. */
export function whyNoFigure(number: SaidNumber): NoFigureReason {
  return reasons.find(([, holds]) => holds(number))?.[0] ?? 'No reason is known';
}

const reasons: readonly (readonly [NoFigureReason, (number: SaidNumber) => boolean])[] = [
  ['A year', ({ text, from, to }) => withoutYears(text).slice(from, to).trim() === ''],
  [
    'A date, a time, or a number that only says which',
    ({ text, from, to }) => withoutOtherNumbers(text).slice(from, to).trim() === '',
  ],
  [
    'The change of a figure that is listed',
    ({ value, isShare, here }) => isShare && here.some(({ change }) => isSame(change, value)),
  ],
  ['An ordinal: it says which, or in what order', isOrdinal],
  ['A part of a name, a title or a saying', isInName],
  ['A span of time', isSpanOfTime],
  ['Said again: the figure is listed where it was said before', isSaidAgain],
  ['Said by somebody who asks', ({ isAsked }) => isAsked],
  ['A small whole number, which counts points or parts', isSmallCount],
];

/** `three quarters of the cost` is a share, `the first three quarters of the year` a span. */
function isSpanOfTime({ text, from, isShare, following: [first = '', second] }: SaidNumber): boolean {
  const isPeriod = /\b(?:first|last|past|next|previous|final)\s$/iu.test(text.slice(0, from));
  if (first.startsWith('quarter') && second === 'of' && !isPeriod) return false;
  return !isShare && [first, second ?? ''].some((form) => spans.test(form));
}

/** `four aspects`, and not `two thirds`. */
function isSmallCount({ value, isShare, following: [first = ''] }: SaidNumber): boolean {
  const isFraction =
    /^(?:half|halves|quarters?)$/u.test(first) || ordinalOf(first.replace(/s$/u, '')) !== undefined;
  return value !== null && !isShare && Number.isInteger(value) && value < leastFigure && !isFraction;
}

function isOrdinal({ text, from, to }: SaidNumber): boolean {
  return (
    ordinalOf(text.slice(from, to).toLowerCase()) !== undefined ||
    /^\p{Nd}+(?:st|nd|rd|th)\b/u.test(text.slice(from))
  );
}

/** `5G`, `C919`, `Five-Year`, `three-dimensional`, `Boeing 737`, `the “two new”`. */
function isInName(number: SaidNumber): boolean {
  const { text, from, to } = number;
  const before = text.slice(0, from);
  const behind = text.slice(to);
  const isInWord = /[\p{L}][-‐‑]?$/u.test(before) || /\p{L}*\p{Lu}/u.test(/^\p{L}*/u.exec(behind)?.[0] ?? '');
  const isWorded = /^\p{L}/u.test(text.slice(from));
  const isCompound = isWorded && /^[-‐‑]\p{L}/u.test(behind);
  const isNamed =
    /(?<!^|[.?!…]["”’]?\s)\p{Lu}[\p{L}-]*\s$/u.test(before) && /^\p{Nd}+$/u.test(text.slice(from, to));
  return (
    isInWord || /^\p{Nd}+\p{Lu}/u.test(text.slice(from, to)) || isCompound || isNamed || isInQuotes(number)
  );
}

/** Sayings are this long at most, in words. */
const longestSaying = 12;

function isInQuotes({ text, from, to }: SaidNumber): boolean {
  return [...text.matchAll(/[“"„«]([^“”"„«»]*)[”"“»]/gu)].some(
    ({ 0: said, index }) =>
      index < from && to < index + said.length && said.split(/\s+/u).length <= longestSaying,
  );
}

/** The same value with a word behind it that the figure is about. */
function isSaidAgain({ value, isShare, following, figures }: SaidNumber): boolean {
  const near = following.slice(0, 3);
  return figures.some((figure) => {
    const about = new Set(tokensOf(`${figure.subject} ${figure.unit ?? ''}`).map(({ form }) => form));
    return (
      isSame(figure.value, value) &&
      isShare === /^%/u.test(figure.unit ?? '') &&
      near.some((form) => form.length > 2 && about.has(form))
    );
  });
}

function isSame(one: Figure['value'], other: number | null): boolean {
  return (
    typeof one === 'number' &&
    other !== null &&
    Math.abs(Math.abs(one) - Math.abs(other)) <= Math.abs(one) * 1e-9
  );
}
