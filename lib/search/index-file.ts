import type { Library } from '../model/briefing.ts';
import { recordsOf } from './all-records.ts';
import { recordKinds, type Named, type RecordFields, type SearchRecord } from './record.ts';

/** Fields without topics, shared by the passages of a turn. */
type TurnFields = Omit<RecordFields, 'topics'>;

/** `[kind, id, name, section, text, url, turn, topics]`; turn and topics are places in the dictionaries. */
type Row = [number, string, string, string, string, string, number, number[]];

/** The records as one small file: what the worker fetches. Fields that records share stand once. */
export interface SearchIndex {
  version: 1;
  turns: (TurnFields & { briefing: string })[];
  topics: Named[];
  rows: Row[];
}

/** The index of a library, ready for `JSON.stringify`. */
export function makeIndex(library: Library): SearchIndex {
  const turns = new Dictionary<SearchIndex['turns'][number]>();
  const topics = new Dictionary<Named>();
  const rows = recordsOf(library).map((record): Row => {
    const { topics: ownTopics, ...fields } = record.fields;
    return [
      recordKinds.indexOf(record.kind),
      record.id,
      record.name,
      record.section,
      record.text,
      record.url,
      turns.place({ briefing: record.briefing, ...fields }),
      ownTopics.map((topic) => topics.place(topic)),
    ];
  });
  return { version: 1, turns: turns.entries, topics: topics.entries, rows };
}

/** The records of an index, as they were. */
export function readIndex({ turns, topics, rows }: SearchIndex): SearchRecord[] {
  return rows.map(([kind, id, name, section, text, url, turn, topicPlaces], order) => {
    const { briefing, ...fields } = turns[turn]!;
    const kindName = recordKinds[kind]!;
    return {
      kind: kindName,
      id,
      passage: kindName === 'passage' ? id : null,
      name,
      briefing,
      section,
      text,
      url,
      fields: { ...fields, topics: topicPlaces.map((place) => topics[place]!) },
      order,
    };
  });
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
