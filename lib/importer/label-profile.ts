import type { Candidate } from './candidates.ts';
import type { LabelGroup } from './label-groups.ts';
import type { SourceLine } from './source-line.ts';

/** One way in which labels of a text may all look alike. */
export interface ProfileMark {
  name: 'bold' | 'bullet' | 'capitals' | 'alone' | 'time' | 'block' | 'sentence';
  has: (candidate: Candidate) => boolean;
  /** What is said of a label that lacks it. */
  missing: string;
  /** How much it counts against a label to lack it. */
  weight: number;
  /** How much it counts for a label to have it. */
  gain: number;
  /** True when the certain labels of this text have it. */
  isShared: boolean;
}

/** How the labels of a text look. */
export interface Profile {
  marks: ProfileMark[];
}

/** From this share on, a mark is one of all labels. */
const nearlyAll = 0.85;

/**
 * What the certain labels have in common. A mark that most of them have and that hardly anything else has
 * (a bullet, bold letters) is shared too.
 */
export function profileOf(
  certain: readonly LabelGroup[],
  candidates: readonly Candidate[],
  lines: readonly SourceLine[],
): Profile {
  const named = certain.filter(({ candidates: [first] }) => first?.form !== 'bare');
  const isTelling = named.length > 2 || named.flatMap(({ candidates: places }) => places).length > 5;
  // A label that stands a hundred times must not decide alone.
  const weighed = named.map((group) => ({ group, weight: Math.sqrt(group.candidates.length) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const shareOf = (has: ProfileMark['has']): number =>
    weighed.reduce(
      (sum, { group, weight }) =>
        sum + (weight * group.candidates.filter(has).length) / group.candidates.length,
      0,
    ) / (total || 1);
  const reverse = (has: ProfileMark['has'], isIn: (line: SourceLine) => boolean): number => {
    const all = lines.filter(isIn).length;
    return all < 3 ? 0 : candidates.filter(has).length / all;
  };
  const startsBold = ({ marked, text }: SourceLine): boolean =>
    marked.some(({ from }) => text.slice(0, from).trim() === '');
  const startsWithBullet = ({ text }: SourceLine): boolean => /^\s*[•·▪●◦‣➤►*–—-]\s/u.test(text.slice(0, 40));
  const mark = (
    name: ProfileMark['name'],
    has: ProfileMark['has'],
    missing: string,
    weight: number,
    back = 0,
  ): ProfileMark => {
    const share = shareOf(has);
    return {
      name,
      has,
      missing,
      weight,
      gain: name === 'block' || name === 'sentence' ? 0.5 : 1,
      isShared: isTelling && (share >= nearlyAll || (share >= 0.55 && back >= 0.9)),
    };
  };
  const isBold = (candidate: Candidate): boolean => candidate.isMarked;
  const isBulleted = (candidate: Candidate): boolean => candidate.hasBullet;
  return {
    marks: [
      mark('bold', isBold, 'other labels are set off by markup', 3, reverse(isBold, startsBold)),
      mark(
        'bullet',
        isBulleted,
        'other labels stand behind a bullet',
        6,
        reverse(isBulleted, startsWithBullet),
      ),
      mark('capitals', ({ shape }) => shape.case === 'upper', 'other labels are in capitals', 2.5),
      mark('alone', ({ isAlone }) => isAlone, 'other labels stand alone on their line', 2),
      mark('time', ({ time }) => time !== null, 'other labels have a time', 3),
      mark(
        'block',
        ({ line }) => lines[line]?.startsBlock === true,
        'other labels stand behind a blank line',
        1,
      ),
      mark('sentence', ({ goesOnSmall }) => !goesOnSmall, 'small letters follow it', 2),
    ],
  };
}
