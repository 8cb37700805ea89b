import type { Candidate } from './candidates.ts';
import { beginsSo } from './initials-key.ts';
import { familyOf, groupLabels, surroundingsOf, type LabelGroup, type Surroundings } from './label-groups.ts';
import { editDistance } from '../text/edit-distance.ts';
import { foldLabel } from '../text/fold.ts';
import { isOutletName } from './outlet-name.ts';
import { profileOf, type Profile } from './label-profile.ts';
import type { SourceLine } from './source-line.ts';

/** A label with what speaks for it; from `enough` on it is taken for one. */
export interface JudgedLabel extends LabelGroup {
  score: number;
  /** What counted against it, in words. */
  doubts: string[];
}

/** What counts as a label. */
export const enough = 3;
/** Within this of `enough`, the judgement is doubtful and said so. */
export const doubtful = 1.2;
const strong = 4.5;

/** What the whole text knows, for judging one label. */
export interface WholeText {
  lines: readonly SourceLine[];
  /** Words that occur in small letters. */
  smallWords: ReadonlySet<string>;
  /** How often words that begin with a capital occur, folded. */
  capitalWords: ReadonlyMap<string, number>;
}

/**
 * Judges labels on the whole text, twice: first each by itself, then by how much it is like those that were
 * certain (in capitals, in bold, behind a bullet, alone on its line …) and by whether it shares a name with one.
 */
export function judgeLabels(candidates: readonly Candidate[], text: WholeText): JudgedLabel[] {
  const groups = groupLabels(candidates);
  const density = densityOf(candidates, text);
  const around = new Map(candidates.map((candidate) => [candidate, surroundingsOf(candidate, text.lines)]));
  const first = groups.map((group) => judge(group, text, around, density));
  const certain = first.filter(({ score }) => score >= strong);
  const profile = profileOf(
    certain.length > 0 ? certain : first.filter(({ score }) => score >= enough),
    candidates,
    text.lines,
  );
  const families = new Set(certain.map(({ shape }) => familyOf(shape)).filter((name) => name.length > 1));
  const frequent = certain.filter(({ candidates: places }) => places.length > 1).slice(0, 300);
  const initials = first
    .filter(
      ({ shape, score, candidates: places }) => shape.isInitials && score >= enough && places.length > 0,
    )
    .flatMap(({ candidates: [place] }) => place?.label ?? [])
    .slice(0, 300);
  return first
    .map((label) => judgeAgain(label, profile, families, frequent))
    .map((label) => spelledOut(label, initials));
}

function judge(
  group: LabelGroup,
  { smallWords, capitalWords }: WholeText,
  all: ReadonlyMap<Candidate, Surroundings>,
  density: number,
): JudgedLabel {
  const { shape, candidates } = group;
  const around = candidates.flatMap((candidate) => all.get(candidate) ?? []);
  const share = (of: (one: Surroundings) => boolean): number =>
    around.filter(of).length / Math.max(1, around.length);
  const marks: [points: number, doubt?: string][] = [
    ...shapePoints(group, smallWords),
    [Math.min(6, 1.5 * Math.log2(candidates.length))],
    // Where most lines begin with something like a label, one more is likely; and people are spoken of.
    [shape.plainWords === 0 ? density : 0],
    [(capitalWords.get(familyOf(shape)) ?? 0) > candidates.length ? 0.8 : 0],
    [-2 * share(({ startsFresh }) => !startsFresh), 'the line before runs on into it'],
    [-2 * share(({ hasWords }) => !hasWords), 'nothing follows it'],
  ];
  const isAlone = candidates.every((candidate) => candidate.isAlone && candidate.form === 'colon');
  if (isAlone) marks.push([2]);
  if (shape.plainWords === 0 && share(({ startsBlock }) => startsBlock) > 0.5) marks.push([0.5]);
  return {
    ...group,
    score: marks.reduce((sum, [points]) => sum + points, 0),
    doubts: marks.flatMap(([points, doubt]) => (points <= -1 && doubt ? [doubt] : [])),
  };
}

function shapePoints(group: LabelGroup, smallWords: ReadonlySet<string>): [number, string?][] {
  const { shape, candidates } = group;
  const { words, plainWords } = shape;
  const isNamed = shape.isAsking || shape.isAnswering || shape.isUnknown;
  const points: [number, string?][] = [];
  if (shape.isAsking) points.push([4]);
  else if (isNamed) points.push([2.5]);
  if (plainWords === 0)
    points.push([shape.case === 'upper' ? 2 : shape.case === 'lower' ? nickPoints(group) : 1]);
  else points.push([plainWords === 1 ? -1.5 : -5, 'it has words in small letters']);
  if (shape.isTitled && plainWords < 2) points.push([1.5]);
  if (words.length >= 2 && words.length <= 4 && plainWords === 0) points.push([1.5]);
  if (plainWords === 0 && isOutletName(shape.words.join(' '))) points.push([1]);
  if (words.length > 9) points.push([-1, 'it is long']);
  if (words.length === 1 && /^[IVX]+$/u.test(words[0] ?? '')) points.push([-4, 'it is a number']);
  if (words.some((word) => /^(?:19|20)\d\d$/u.test(word))) points.push([-4, 'it is a date']);
  if (shape.isField) points.push([-6, 'it is the name of a field']);
  const isNick = shape.case === 'lower' && candidates.length > 2;
  const isEveryday =
    !isNamed &&
    !isNick &&
    !shape.isTitled &&
    shape.case !== 'upper' &&
    words.every((word) => smallWords.has(word.toLowerCase()));
  if (isEveryday && shape.case !== 'uncased')
    points.push([words.length === 1 ? -3 : -2, 'its words are everyday words here']);
  const isLoudWord =
    shape.case === 'upper' && words.length === 1 && candidates.length === 1 && !isNamed && !shape.isTitled;
  if (isLoudWord && smallWords.has((words[0] ?? '').toLowerCase()))
    points.push([-2.5, 'it is an everyday word here']);
  const goesOn = candidates.every(({ goesOnSmall }) => goesOnSmall);
  if (isLoudWord && goesOn) points.push([-2, 'small letters follow it']);
  if (shape.case === 'uncased' && words.join('').length > 16) points.push([-3, 'it is long']);
  if (/^\p{N}/u.test(words[0] ?? '') && words.length < 3) points.push([-3, 'it begins with a number']);
  if (candidates.some(({ isMarked }) => isMarked)) points.push([1]);
  if (candidates.some(({ time }) => time !== null)) points.push([2]);
  return points;
}

/** A name in small letters is a nickname where it comes again and again. */
function nickPoints({ shape, candidates }: LabelGroup): number {
  return shape.words.length === 1 && candidates.length > 2 ? 0 : -1;
}

function judgeAgain(
  label: JudgedLabel,
  profile: Profile,
  families: ReadonlySet<string>,
  frequent: readonly JudgedLabel[],
): JudgedLabel {
  const { candidates, shape } = label;
  let { score } = label;
  const doubts = [...label.doubts];
  for (const { has, missing, weight, gain, isShared } of profile.marks) {
    const share = candidates.filter((candidate) => has(candidate)).length / candidates.length;
    if (share >= 0.5) score += isShared ? gain : 0;
    else if (isShared && !(shape.isAsking && candidates[0]?.form === 'bare')) {
      score -= weight;
      doubts.push(missing);
    }
  }
  const isMisprint =
    candidates.length < 3 &&
    label.key.length > 4 &&
    frequent.some(({ key }) => key !== label.key && editDistance(key, label.key, 1) <= 1);
  if (isMisprint && score < strong) score += 2;
  const isKin = shape.plainWords === 0 && families.has(familyOf(shape)) && shape.words.length <= 8;
  if (isKin && score < strong) score += 2;
  return { ...label, score, doubts };
}

/** `Ben TAAL` is a label where `BT` is one: the full name stands once, the initials from then on. */
function spelledOut(label: JudgedLabel, initials: readonly string[]): JudgedLabel {
  const { shape, candidates, score } = label;
  const [first] = candidates;
  const isName = shape.words.length > 1 && shape.words.length < 6 && shape.plainWords === 0;
  if (!first || !isName || score >= strong || !initials.some((short) => beginsSo(first.label, short)))
    return label;
  return { ...label, score: score + 3 };
}

/** Up to 1.5 points: the share of lines that begin with something that looks like a name and a colon. */
function densityOf(candidates: readonly Candidate[], { lines, smallWords }: WholeText): number {
  const plausible = candidates.filter(
    ({ form, shape }) =>
      form === 'colon' &&
      shape.plainWords === 0 &&
      !shape.isField &&
      shape.words.length <= 6 &&
      !smallWords.has((shape.words[0] ?? '').toLowerCase()),
  );
  return Math.min(1.5, (plausible.length / Math.max(6, lines.length)) * 3.5);
}

/** How often each word with a capital occurs, folded. */
export function capitalWordsOf(lines: readonly SourceLine[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { text } of lines)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,30}/gu)) {
      const key = foldLabel(word);
      found.set(key, (found.get(key) ?? 0) + 1);
    }
  return found;
}

/** Words that occur in small letters anywhere, of the whole text. */
export function smallWordsOf(lines: readonly SourceLine[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}'’])\p{Ll}{2,24}(?![\p{L}\p{N}:])/gu)) found.add(word);
  return found;
}
