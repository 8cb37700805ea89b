import type { Act, Briefing, Passage, Section, Turn } from './briefing.ts';
import { spokenText } from './spoken.ts';

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

/** Beyond this many letters the words asked are cut to stand for a question in one line. */
const longestQuestion = 110;

/**
 * The question in one line: the editor's words, or else the words asked, cut at a word; null where nothing was asked.
 */
export function questionLine({ question, turns }: Pick<Section, 'question' | 'turns'>): string | null {
  if (question !== null) return question;
  const passage = askedFirst(turns);
  const asked = passage && spokenText(passage);
  if (asked === undefined || asked.length <= longestQuestion) return asked ?? null;
  const whole = asked.slice(0, longestQuestion + 1).replace(/[\s,;:.…–—]*\s\S*$/u, '');
  return `${whole.slice(0, longestQuestion)} …`;
}

/**
 * Language of the question in one line (BCP 47), where it is told: the editor's words are in the briefing's language,
 * words asked in their own.
 */
export function questionLanguage(
  { question, turns }: Pick<Section, 'question' | 'turns'>,
  briefing: Pick<Briefing, 'language'>,
): string | undefined {
  if (question !== null) return briefing.language;
  return askedFirst(turns)?.language ?? briefing.language;
}

/** The first passage of a question that has words. */
function askedFirst(turns: readonly Turn[]): Passage | undefined {
  return turns
    .filter(({ act }) => act === 'question')
    .flatMap(({ passages }) => passages)
    .find((passage) => spokenText(passage) !== '');
}

/** What a section is called where it stands alone: its question in one line, or else `Opening`, `Question 3`. */
export function sectionTitle(section: Section): string {
  return questionLine(section) ?? sectionName(section);
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
