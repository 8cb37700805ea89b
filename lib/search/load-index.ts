import { tokensOf, type Token } from '../text/tokens.ts';
import { inflectionStem, rootOf } from '../text/stem.ts';
import { readIndex, type SearchIndex } from './index-file.ts';
import { readingsOf, type Reading } from './readings.ts';
import { nameAt, nameKey, namesIn } from './names.ts';
import type { SearchRecord } from './record.ts';
import { fieldsToSearch, type FieldText } from './fields.ts';

/** Where a reading stands. */
export interface Posting {
  /** Place of the document in `documents`. */
  document: number;
  /** Place of its first token. */
  at: number;
  length: number;
}

/** A word in a field of a document. */
export interface FieldPosting {
  document: number;
  weight: number;
}

/** A record with its words read. */
export interface Document {
  record: SearchRecord;
  tokens: Token[];
  readings: Reading[][];
  fields: FieldText[];
}

/** An index made ready for search. */
export interface LoadedIndex {
  documents: Document[];
  /** How many documents are passages. */
  passages: number;
  /** Every reading of every text. */
  postings: ReadonlyMap<string, Posting[]>;
  /** Every word of every field. */
  fieldPostings: ReadonlyMap<string, FieldPosting[]>;
  /** Single words of texts and fields, in alphabetical order. */
  words: string[];
  wordSet: ReadonlySet<string>;
  /** Names of speakers and outlets, by key. */
  names: ReadonlyMap<string, string[]>;
  /** Words by what is left without inflection. */
  byStem: ReadonlyMap<string, string[]>;
  /** Words by root. */
  byRoot: ReadonlyMap<string, string[]>;
  /** A word as it is first written, for showing. */
  written: ReadonlyMap<string, string>;
}

/** Reads an index once, so that queries only look up. */
export function loadIndex(index: SearchIndex): LoadedIndex {
  const postings = new Map<string, Posting[]>();
  const fieldPostings = new Map<string, FieldPosting[]>();
  const words = new Set<string>();
  const written = new Map<string, string>();
  const records = readIndex(index);
  const names = new Map(records.flatMap(namesIn).map((forms) => [nameKey(forms), forms]));
  const documents = records.map((record, document): Document => {
    const tokens = tokensOf(record.text);
    const forms = tokens.map(({ form }) => form);
    const readings = readingsOf(tokens);
    readings.forEach((here, at) => {
      const { form, from, to } = tokens[at]!;
      if (!written.has(form)) written.set(form, record.text.slice(from, to));
      for (const { key, length, kind } of here) {
        push(postings, key, { document, at, length });
        if (kind === 'word' && length === 1) words.add(key);
      }
      const name = nameAt(names, forms, at);
      if (name) push(postings, nameKey(name), { document, at, length: name.length });
    });
    const fields = fieldsToSearch(record);
    for (const { forms, weight } of fields) {
      for (const form of forms) {
        words.add(form);
        push(fieldPostings, form, { document, weight });
      }
      if (names.has(nameKey(forms))) push(fieldPostings, nameKey(forms), { document, weight });
    }
    return { record, tokens, readings, fields };
  });
  const sorted = [...words].sort();
  return {
    documents,
    passages: documents.filter(({ record }) => record.kind === 'passage').length,
    postings,
    fieldPostings,
    names,
    words: sorted,
    wordSet: words,
    byStem: groupBy(sorted, inflectionStem),
    byRoot: groupBy(sorted, rootOf),
    written,
  };
}

function groupBy(words: readonly string[], keyOf: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) push(groups, keyOf(word), word);
  return groups;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
