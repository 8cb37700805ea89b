import type { Act, Briefing, Passage, Section, Topic, Turn } from '../model/briefing.ts';
import { briefingPath } from '../model/address.ts';
import type { Directory } from '../model/directory.ts';
import { passageName, sectionName } from '../model/names.ts';
import { spokenText } from '../model/spoken.ts';
import { directoryIn } from '../model/parts-taken.ts';
import { knownQuestioner, outletOf } from '../model/questioner.ts';

/** What can be found; passages come before all other kinds. */
export const recordKinds = ['passage', 'claim', 'annotation', 'figure', 'term'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** An id with the name that readers see. */
export interface Named {
  id: string;
  name: string;
}

/** A name with the other names for the same. */
export interface NamedAlso extends Named {
  also: string[];
}

/** What is known of a record besides its words: it is never mixed with what was spoken. */
export interface RecordFields {
  /** Title of the briefing. */
  event: string;
  /** `Question 3`, `Opening`. */
  sectionName: string;
  /** The exchange's question in one line, in the editor's words; null outside exchanges. */
  question: string | null;
  speaker: Named | null;
  /** Office of the speaker; empty where there is none. */
  role: string;
  organization: string;
  /** The newsroom that asks in this exchange, question and answers alike. */
  outlet: NamedAlso | null;
  /** How the published text labels the speaker; of a question, who asks as far as it is known. */
  label: string;
  /** What the turn does; null for what nobody said. */
  act: Act | null;
  topics: NamedAlso[];
}

/** One thing that can be found. */
export interface SearchRecord {
  kind: RecordKind;
  id: string;
  /** The passage's id where it is one; null for all other kinds. */
  passage: string | null;
  /** What readers call it: `Question 3, paragraph 4`. */
  name: string;
  briefing: string;
  /** ISO 8601 date of the briefing; empty for terms, which belong to none. */
  date: string;
  /** Language of the text (BCP 47). */
  language: string;
  /** Section id. */
  section: string;
  /** Its words; of a passage those that were spoken, without stage directions. */
  text: string;
  url: string;
  fields: RecordFields;
  /** Place in the library, counted from 0: newest briefing first, then the order of the text. */
  order: number;
}

/** A record before it has its place. */
export type Unplaced = Omit<SearchRecord, 'order'>;

/** The passages of a briefing, in the order of the text. */
export function passagesOf(briefing: Briefing, directory: Directory): Unplaced[] {
  const known = directoryIn(briefing, directory);
  return briefing.sections.flatMap((section) =>
    section.turns.flatMap((turn) => {
      const fields = fieldsOf(briefing, section, turn, known);
      // A passage that is a stage direction has no words to be found.
      const spoken = turn.passages.filter((passage) => spokenText(passage) !== '');
      return spoken.map((passage) => ({
        kind: 'passage' as const,
        id: passage.id,
        passage: passage.id,
        name: passageName(section, passage),
        briefing: briefing.id,
        date: briefing.date,
        language: languageOf(passage, briefing),
        section: section.id,
        text: spokenText(passage),
        url: briefingPath(briefing.id, passage.id),
        fields: { ...fields, topics: passage.topics.map((id) => namedTopic(directory.topic(id))) },
      }));
    }),
  );
}

function fieldsOf(
  briefing: Briefing,
  section: Section,
  turn: Turn,
  directory: Directory,
): Omit<RecordFields, 'topics'> {
  const person = turn.speaker === null ? null : directory.person(turn.speaker);
  const asking = outletOf(section, turn);
  const outlet = asking === null ? null : directory.outlet(asking);
  return {
    event: briefing.title,
    sectionName: sectionName(section),
    question: section.question,
    speaker: person && named(person),
    role: person?.role ?? '',
    organization: person?.organization ?? '',
    outlet: outlet && { ...named(outlet), also: outlet.also },
    label: turn.act === 'question' ? knownQuestioner(section, turn, directory) : turn.label,
    act: turn.act,
  };
}

/** An id with its name and nothing else. */
export function named({ id, name }: Named): Named {
  return { id, name };
}

/** A topic by its name, and by the words for narrow places. */
export function namedTopic({ id, name, short }: Topic): NamedAlso {
  return { id, name, also: short === name ? [] : [short] };
}

/** English is what texts are taken for that don't say their language. */
const usualLanguage = 'en';

/** The language (BCP 47) of the first that says it: a passage's own, or its briefing's. */
export function languageOf(...texts: readonly (Passage | Briefing)[]): string {
  return texts.find(({ language }) => language !== undefined)?.language ?? usualLanguage;
}
