import { outletPath, sectionPath, speakerPath, topicPath } from '../model/address.ts';
import { remember } from '../text/remember.ts';
import type { Token } from '../text/tokens.ts';
import type { SearchRecord } from './record.ts';
import { tokenize } from './tokenize.ts';

/** Kinds of what a passage is known by besides its words. */
export const nameKinds = ['speaker', 'outlet', 'topic', 'section'] as const;
export type NameKind = (typeof nameKinds)[number];

/** Somebody or something that passages are known by: who says them, who asked, what they are on, or their section. */
export interface Bearer {
  kind: NameKind;
  id: string;
  /** As readers see it; of a section its question. */
  name: string;
  /** Where all of its passages are. */
  url: string;
  /** Its names as one may type them, folded word by word; offices and bodies are not names. */
  wordings: string[][];
  /** Other words that it is known by: office, body, label. */
  also: string[][];
  /** All its lines of words, names first, each with its words' stems. */
  lines: NameLine[];
  /** Places of its documents. */
  documents: number[];
  /** How many of them are passages. */
  passages: number;
}

/** Words that a bearer is known by together. */
export interface NameLine {
  text: string;
  forms: string[];
  /** Of each word the stems in the languages of the texts. */
  stems: ReadonlySet<string>;
}

/** The key of a name of several words: it is met as a whole, or not at all. */
export function nameKey(forms: readonly string[]): string {
  return `@${forms.join(' ')}`;
}

/** The longest name of several words that begins at a place, or null. */
export function nameAt(
  names: ReadonlyMap<string, readonly string[][]>,
  forms: readonly string[],
  at: number,
): string[] | null {
  let longest: string[] | null = null;
  for (const name of names.get(forms[at]!) ?? [])
    if (name.length > (longest?.length ?? 1) && name.every((form, step) => forms[at + step] === form))
      longest = name;
  return longest;
}

/** A bearer as a record names it, before it is known what else it bears. */
export type Naming = Pick<Bearer, 'kind' | 'id' | 'name' | 'url' | 'wordings' | 'also'>;

/** Everything that a record is known by. */
export function namingsOf({ briefing, section, kind, fields }: SearchRecord): Naming[] {
  const { speaker, outlet, topics, question, role, organization, label } = fields;
  const office = [role, organization].map(formsOf);
  const title: Naming[] =
    question !== null && kind === 'passage'
      ? [
          {
            kind: 'section',
            id: `${briefing}/${section}`,
            name: question,
            url: sectionPath(briefing, section),
            wordings: [],
            also: [formsOf(question), ...(speaker ? [] : [formsOf(label)])],
          },
        ]
      : [];
  return [
    ...(speaker
      ? [naming('speaker', { ...speaker, also: [] }, speakerPath, [...office, formsOf(label)])]
      : []),
    ...(outlet ? [naming('outlet', outlet, outletPath)] : []),
    ...topics.map((topic) => naming('topic', topic, topicPath)),
    ...title,
  ];
}

function naming(
  kind: NameKind,
  { id, name, also }: { id: string; name: string; also: string[] },
  pathOf: (id: string) => string,
  other: string[][] = [],
): Naming {
  const wordings = [name, ...also].map(formsOf).filter((forms) => forms.length > 0);
  return { kind, id, name, url: pathOf(id), wordings, also: other };
}

const formsOf = remember((text): string[] => tokenize(text).map(({ form }: Token) => form));
