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

/** The short reference for the id of a passage: `Q3 ¶4` for `q3-p4`, `Opening ¶2` for `opening-p2`. */
export function passageLabel(id: string): string {
  const [section = '', number = ''] = id.split('-p');
  const name = /^q\d+$/.test(section)
    ? section.toUpperCase()
    : section.charAt(0).toUpperCase() + section.slice(1);
  return `${name} ¶${number}`;
}
