import { likenessOf, type Likeness } from './number-likeness.ts';
import { numbersInContext, type NumberInContext } from './number-context.ts';
import { isRoundedFrom, valueDistance, type ValueDistance } from './number-values.ts';
import { blank, withoutOtherNumbers, withoutYears } from './not-figures.ts';
import { isAboutAnotherTime, isQuietNumber, isSpan } from './number-kinds.ts';
import { withPlainMarks } from './plain-marks.ts';
import {
  spokenNumbersIn,
  type PassageWithFigures,
  type SpokenNumber,
  type SpokenNumbers,
} from './spoken-numbers.ts';
import type { Place } from './verdict.ts';

/** What became of a number in a draft, outside its quotations. */
export type NumberVerdict =
  /** It was spoken, of the same thing; perhaps it is rounded. */
  | 'as spoken'
  /** Another number was spoken of this. */
  | 'unlike'
  /** It was spoken, and is known to be wrong. */
  | 'wrong figure'
  /** It is the right number, where a wrong one was spoken. */
  | 'corrected'
  /** It was spoken, but nothing shows that it was of the same thing. */
  | 'elsewhere'
  /** No such number was spoken. */
  | 'not spoken';

/** A number of a draft, outside its quotations: `draft.slice(from, to)`. */
export interface CheckedNumber<P extends PassageWithFigures = PassageWithFigures> {
  from: number;
  to: number;
  words: string;
  verdict: NumberVerdict;
  /** The number that was spoken; null where none was. */
  place: Place<P> | null;
  isRounded: boolean;
  /** What is known to be wrong with the spoken figure, or null. */
  fault: string | null;
}

/**
 * Compares the numbers of a draft outside its quotations with those that were spoken. Which one is meant is told by
 * the words around both, by what they count, by the time they are about, and by how near their values are. Years,
 * dates, times and numbers that only say which are no figures. Never throws.
 *
 * @param quotations stretches of the draft that are checked word by word
 */
export function checkNumbers<P extends PassageWithFigures>(
  draft: string,
  quotations: readonly { from: number; to: number }[],
  passages: readonly P[],
): CheckedNumber<P>[] {
  const spoken = spokenNumbersIn(passages);
  if (spoken.numbers.length === 0) return [];
  let outside = withPlainMarks(draft);
  for (const { from, to } of quotations)
    outside = outside.slice(0, from) + blank(outside.slice(from, to)) + outside.slice(to);
  const timed = withoutOtherNumbers(outside);
  return numbersInContext(withoutYears(timed), false).flatMap((number) => {
    if (isSpan(number)) return [];
    const sentence = {
      text: timed.slice(number.sentence.from, number.sentence.to),
      at: number.sentence.from,
    };
    const found = judge(number, spoken, sentence);
    if (isOpen(found.verdict) && isQuietNumber(number, draft)) return [];
    const { from, to } = number;
    return [{ from, to, words: draft.slice(from, to), ...found }];
  });
}

/** True for what is neither wrong nor shown to be right. */
export function isOpen(verdict: NumberVerdict): boolean {
  return verdict === 'not spoken' || verdict === 'elsewhere';
}

/** So like must two numbers be that one is held against the other, by how far their values are. */
const leastLikeness = { slip: 0.45, near: 0.55, 'same order': 0.7, far: Infinity };
/** A slip in so many digits is hardly chance. */
const tellingSlip = { digits: 3, likeness: 0.3 };
/** What nearness of value adds to likeness. */
const bonus = { slip: 1.4, near: 1.3, 'same order': 1.1, far: 1 };
/** So like must be what has the same value. */
const leastSame = 0.12;
/** So many digits are one number wherever they stand, and so many where one word around them is the same. */
const tellingDigits = 4;
const fewDigits = 3;
/** No other number is nearly as like. */
const clear = 1.15;

type Judged<P extends PassageWithFigures> = Omit<CheckedNumber<P>, 'from' | 'to' | 'words'>;
interface Candidate<P extends PassageWithFigures> extends Likeness {
  spoken: SpokenNumber<P>;
}

function judge<P extends PassageWithFigures>(
  number: NumberInContext,
  { numbers, weightOf }: SpokenNumbers<P>,
  sentence: { text: string; at: number },
): Judged<P> {
  const all = numbers
    .filter((spoken) => spoken.isShare === number.isShare)
    .map((spoken): Candidate<P> => ({ spoken, ...likenessOf(number, spoken, weightOf) }))
    .sort((a, b) => b.likeness - a.likeness);
  const isSame = ({ spoken }: Candidate<P>) => spoken.value === number.value;
  const { length } = number.digits;
  const same = all.find(
    (each) =>
      isSame(each) &&
      (each.likeness >= leastSame || length >= tellingDigits || (length >= fewDigits && each.shared > 0)),
  );
  const rounded = all.find(
    ({ spoken, likeness }) =>
      likeness >= (length >= fewDigits ? leastSame : leastSame * 2) && isRoundedFrom(number, spoken),
  );
  const agreeing = same ?? rounded;
  const meant = meantBy(number, all);
  const isMeant =
    meant &&
    meant.likeness > 2 * (agreeing?.likeness ?? 0) &&
    !isAboutAnotherTime(number, sentence, meant.spoken);
  if (agreeing && !(isMeant && length < tellingDigits)) return agreed(agreeing, !same);
  const corrected = all.find(
    ({ spoken, likeness }) => spoken.figure?.corrected === number.value && likeness >= leastSame,
  );
  if (corrected) return { verdict: 'corrected', ...spokenAt(corrected.spoken), isRounded: false };
  if (isMeant) return { verdict: 'unlike', ...spokenAt(meant.spoken), isRounded: false };
  const elsewhere = all.find(isSame);
  return elsewhere
    ? { verdict: 'elsewhere', ...spokenAt(elsewhere.spoken), isRounded: false }
    : { verdict: 'not spoken', place: null, fault: null, isRounded: false };
}

function agreed<P extends PassageWithFigures>({ spoken }: Candidate<P>, isRounded: boolean): Judged<P> {
  const place = spokenAt(spoken);
  const verdict = place.fault === null ? 'as spoken' : 'wrong figure';
  return { verdict, ...place, isRounded };
}

function spokenAt<P extends PassageWithFigures>({ passage, from, to, figure }: SpokenNumber<P>) {
  const isOwn = figure !== null && figure.from < to && from < figure.to;
  return { place: { passage, from, to }, fault: isOwn ? figure.fault : null };
}

/** The spoken number that a draft's number must be about; null where that is not clear. */
function meantBy<P extends PassageWithFigures>(
  number: NumberInContext,
  all: readonly Candidate<P>[],
): Candidate<P> | null {
  const ranked = all
    .map((candidate) => {
      const distance = valueDistance(number, candidate.spoken);
      return { candidate, distance, rank: candidate.likeness * bonus[distance] };
    })
    .filter(({ candidate, distance }) => isLikeEnough(number, candidate, distance))
    .sort((a, b) => b.rank - a.rank);
  const [first] = ranked;
  if (!first) return null;
  const rival = ranked.find(({ candidate }) => candidate.spoken.value !== first.candidate.spoken.value);
  const isClear = !rival || first.rank >= clear * rival.rank;
  return isClear || (first.distance === 'slip' && rival.distance !== 'slip') ? first.candidate : null;
}

function isLikeEnough(
  { digits }: NumberInContext,
  { likeness, shared }: Likeness,
  distance: ValueDistance,
): boolean {
  if (distance === 'slip' && digits.length >= tellingSlip.digits && shared >= 1)
    return likeness >= tellingSlip.likeness;
  return shared >= 2 && likeness >= leastLikeness[distance];
}
