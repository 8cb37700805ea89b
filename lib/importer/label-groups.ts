import { foldLabel } from '../text/fold.ts';
import type { Candidate } from './candidates.ts';
import { withoutQuestionNumber, type LabelShape } from './label-shape.ts';
import { honorifics, offices, particles } from './label-words.ts';
import type { SourceLine } from './source-line.ts';

/** All places of one label, whatever its case, accents and signs. */
export interface LabelGroup {
  key: string;
  shape: LabelShape;
  candidates: Candidate[];
}

/** What the lines around a candidate say of it. */
export interface Surroundings {
  /** Nothing runs on into this line from the one before. */
  startsFresh: boolean;
  /** A blank line or the edge of a block stands before it. */
  startsBlock: boolean;
  /** There are words behind it, on its line or below. */
  hasWords: boolean;
}

/** Labels by what they say, in the order of their first place. */
export function groupLabels(candidates: readonly Candidate[]): LabelGroup[] {
  const groups = new Map<string, LabelGroup>();
  for (const candidate of candidates) {
    const key = foldLabel(withoutQuestionNumber(candidate.label)) || candidate.label;
    const group = groups.get(key);
    if (group) group.candidates.push(candidate);
    else groups.set(key, { key, shape: candidate.shape, candidates: [candidate] });
  }
  return [...groups.values()];
}

const closed = /[.!?…:;。！？：」』”"’'»)\]]\s*$/u;

/** Looks at the lines around a candidate. */
export function surroundingsOf(candidate: Candidate, lines: readonly SourceLine[]): Surroundings {
  const line = lines[candidate.line];
  const before = lines[candidate.line - 1];
  const own = line?.text.slice(candidate.to) ?? '';
  const below = lines[candidate.lastLine + 1]?.text ?? '';
  const words = own.trim() === '' ? below : own;
  return {
    startsFresh:
      !before ||
      line?.startsBlock === true ||
      closed.test(before.text.slice(-40)) ||
      before.text.trim().length < 60,
    startsBlock: line?.startsBlock === true,
    hasWords: words.trim() !== '',
  };
}

/** The last word of a person's name as compared: the word in capitals where one stands out, else the last. */
export function familyOf(shape: LabelShape): string {
  const words = shape.words.filter(
    (word) =>
      !particles.has(foldLabel(word)) && !honorifics.has(foldLabel(word)) && !offices.has(foldLabel(word)),
  );
  const loud = shape.case === 'upper' ? undefined : words.find((word) => /^[\p{Lu}'’-]{2,}$/u.test(word));
  return foldLabel(loud ?? words.at(-1) ?? '');
}
