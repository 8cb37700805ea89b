import type { Library } from '../model/briefing.ts';
import { recordsOf } from './all-records.ts';
import { recordKinds, type NamedAlso, type RecordFields, type SearchRecord } from './record.ts';

/** Fields without topics, shared by the passages of a turn. */
type TurnFields = Omit<RecordFields, 'topics'>;

/** `[kind, id, name, section, text, url, turn, topics]`; turn and topics are places in the dictionaries. */
type Row = [number, string, string, string, string, string, number, number[]];

/** The records as one small file: what the worker fetches. Fields that records share stand once. */
export interface SearchIndex {
  version: 2;
  turns: (TurnFields & Pick<SearchRecord, 'briefing' | 'date' | 'language'>)[];
  topics: NamedAlso[];
  /** Wordings of the glossary that mean the same, term first; terms of one wording are not here. */
  wordings: string[][];
  rows: Row[];
}

/** The index of a library, ready for `JSON.stringify`. */
export function makeIndex(library: Library): SearchIndex {
  const turns = new Dictionary<SearchIndex['turns'][number]>();
  const topics = new Dictionary<NamedAlso>();
  const rows = recordsOf(library).map((record): Row => {
    const { topics: ownTopics, ...fields } = record.fields;
    return [
      recordKinds.indexOf(record.kind),
      record.id,
      record.name,
      record.section,
      record.text,
      record.url,
      turns.place({ briefing: record.briefing, date: record.date, language: record.language, ...fields }),
      ownTopics.map((topic) => topics.place(topic)),
    ];
  });
  const wordings = library.glossary
    .filter(({ aliases }) => aliases.length > 0)
    .map(({ term, aliases }) => [term, ...aliases]);
  return { version: 2, turns: turns.entries, topics: topics.entries, wordings, rows };
}

/** The records of an index, as they were. */
export function readIndex({ turns, topics, rows }: SearchIndex): SearchRecord[] {
  return rows.map(([kind, id, name, section, text, url, turn, topicPlaces], order) => {
    const { briefing, date, language, ...fields } = turns[turn]!;
    const kindName = recordKinds[kind]!;
    return {
      kind: kindName,
      id,
      passage: kindName === 'passage' ? id : null,
      name,
      briefing,
      date,
      language,
      section,
      text,
      url,
      fields: { ...fields, topics: topicPlaces.map((place) => topics[place]!) },
      order,
    };
  });
}

/** The languages (BCP 47) of an index's texts, each once. */
export function languagesIn({ turns }: SearchIndex): string[] {
  return [...new Set(turns.map(({ language }) => language))];
}

/** A list in which equal values share one place. */
class Dictionary<T> {
  readonly entries: T[] = [];
  private readonly places = new Map<string, number>();

  place(value: T): number {
    const key = JSON.stringify(value);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.entries.length);
    return this.entries.push(value) - 1;
  }
}
