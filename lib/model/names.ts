import type { Act, Passage, Section } from './briefing.ts';

/** What readers call an act. */
export const actNames: Readonly<Record<Act, string>> = {
  statement: 'Statement',
  moderation: 'Moderation',
  question: 'Question',
  handover: 'Handover',
  answer: 'Answer',
  closing: 'Closing',
};

/** What readers call a section: `Opening`, `Question 3`, `Closing`. */
export function sectionName({ kind, number }: Pick<Section, 'kind' | 'number'>): string {
  return number === null ? (kind === 'opening' ? 'Opening' : 'Closing') : `Question ${number}`;
}

/** What readers call a passage: `Question 3, paragraph 4`. */
export function passageName(
  section: Pick<Section, 'kind' | 'number'>,
  passage: Pick<Passage, 'number'>,
): string {
  return `${sectionName(section)}, paragraph ${passage.number}`;
}

/** What stands before the number in a short reference: `Q3 ¶`, `Opening ¶`. */
export function referencePrefix(section: Pick<Section, 'kind' | 'number'>): string {
  return `${section.number === null ? sectionName(section) : `Q${section.number}`} ¶`;
}

/** The short reference of print and citations: `Q3 ¶4`, `Opening ¶2`. */
export function shortReference(
  section: Pick<Section, 'kind' | 'number'>,
  passage: Pick<Passage, 'number'>,
): string {
  return referencePrefix(section) + passage.number;
}
