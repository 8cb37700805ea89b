import type { Annotation, Figure, FigureStatus, Quote } from '../model/claims.ts';
import { howWrong } from '../model/findings.ts';
import { capitalized } from '../text/capitalized.ts';
import { largeNumber } from '../text/large-number.ts';

/** What can be the matter with a figure; the words are those of addresses. */
export const figureFaults = ['wrong', 'disputed', 'garbled', 'unit-missing', 'discrepancy'] as const;
export type FigureFault = (typeof figureFaults)[number];

/** What readers call the kinds of faults, where many figures are told apart by them. */
export const faultNames: Readonly<Record<FigureFault, string>> = {
  wrong: 'Wrong',
  disputed: 'Disputed',
  garbled: 'Garbled',
  'unit-missing': 'Unit missing',
  discrepancy: 'Discrepancy',
};

/** What is the matter with a figure, where nothing says how far off it is. */
const ofStatus: Readonly<Record<FigureStatus, { kind: FigureFault; words: string } | null>> = {
  ok: null,
  disputed: { kind: 'disputed', words: 'Disputed figure' },
  garbled: { kind: 'garbled', words: 'Garbled figure' },
  'unit missing': { kind: 'unit-missing', words: 'Unit missing' },
};

/** What is the matter with a figure by its own data: its kind, and a few words such as `Garbled figure`. */
export interface FigureFinding {
  kind: FigureFault;
  /** `Ten times too high: 4.49 trillion`. */
  words: string;
}

/** What is wrong with a figure by its own data; null where it can be taken as it was spoken. */
export function figureFinding(figure: Figure): FigureFinding | null {
  const words = wrongBy(figure);
  return words === null ? ofStatus[figure.status] : { kind: 'wrong', words };
}

/** How far off a figure is, and what it should be; null where nothing says that. */
export function wrongBy(figure: Figure): string | null {
  const how = howWrong(figure);
  return how === null || figure.correctedValue === null
    ? null
    : `${capitalized(how)}: ${largeNumber(figure.correctedValue)}`;
}

/** What is wrong with a figure by its own data, or by an editor’s note of a discrepancy on its words. */
export function markOf(figure: Figure, annotations: readonly Annotation[]): FigureFinding | null {
  const isQuestioned = annotations.some(
    ({ kind, quote }) => kind === 'discrepancy' && overlap(quote, figure.quote),
  );
  return figureFinding(figure) ?? (isQuestioned ? { kind: 'discrepancy', words: 'Discrepancy' } : null);
}

/** Do two quotes have words in common? */
export function overlap(one: Quote, other: Quote): boolean {
  return one.target === other.target && one.from < other.to && other.from < one.to;
}
