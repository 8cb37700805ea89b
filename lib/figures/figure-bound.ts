/** What a number says of the quantity: that much, more, less, or thereabouts. */
export const bounds = ['exact', 'over', 'under', 'about'] as const;
export type Bound = (typeof bounds)[number];

/** Wordings of bounds as they stand before a number, in the order in which they are tried. */
const wordings: readonly (readonly [Exclude<Bound, 'exact'>, string])[] = [
  [
    'under',
    'no(?:t)? (?:more|greater|higher|longer) than|not exceeding|not over|at most|up to|as (?:many|much) as',
  ],
  ['over', 'no(?:t)? (?:less|fewer|lower) than|at least|not below|not under'],
  ['over', '(?:more|greater|higher|longer) than|in excess of|upwards? of|over|above|beyond'],
  ['over', 'exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops'],
  [
    'under',
    '(?:less|fewer|lower|shorter) than|just (?:under|below|short of)|under|below|within|nearly|almost|approaching',
  ],
  ['about', 'about|around|approximately|approx\\.?|roughly|some|circa|ca\\.|close to'],
];

/** `% (more than)`: the brackets of a unit may say how exact the number is. */
const brackets = /\s*\(([^()]*)\)\s*$/u;

/** Where a number stands in a text. */
interface Span {
  from: number;
  to: number;
}

/**
 * Whether a figure is exact: as the brackets of its unit say, or else the words directly before or behind the number.
 *
 * @param spoken where the number stands in the text; null where the text as a whole says it, as `nearly half` does
 */
export function boundOf(unit: string | null, text: string, spoken: Span | null): Bound {
  const inUnit = brackets.exec(unit ?? '')?.[1];
  const said = inUnit === undefined ? undefined : boundIn(inUnit, 'whole');
  if (said !== undefined) return said;
  if (spoken === null) return boundIn(text, 'anywhere') ?? 'exact';
  if (/^\s*(?:\+|or (?:more|above)\b|plus\b)/iu.test(text.slice(spoken.to))) return 'over';
  if (/^\s*or (?:less|fewer|below)\b/iu.test(text.slice(spoken.to))) return 'under';
  if (/^\s*or so\b/iu.test(text.slice(spoken.to))) return 'about';
  return boundIn(text.slice(0, spoken.from), 'end') ?? 'exact';
}

/** The unit without the brackets that say how exact the number is; other brackets belong to it. */
export function unitWithoutBound(unit: string | null): string | null {
  const inUnit = brackets.exec(unit ?? '')?.[1];
  if (unit === null || inUnit === undefined || boundIn(inUnit, 'whole') === undefined) return unit;
  return unit.replace(brackets, '');
}

/** What must stand around a wording: nothing else, the number behind it, or no more letters. */
const around = {
  whole: ['^\\s*', '\\s*$'],
  end: ['(?<![\\p{L}-])', '\\s+$'],
  anywhere: ['(?<![\\p{L}-])', '(?!\\p{L})'],
};

function boundIn(words: string, place: keyof typeof around): Bound | undefined {
  const [before, behind] = around[place];
  return wordings.find(([, wording]) =>
    new RegExp(`${before}(?:${wording})${behind}`, 'iu').test(words),
  )?.[0];
}
