import { english } from '../text/language/english.ts';
import { languageCode, writesDecimalComma, type Language } from '../text/language/language.ts';
import { plainLanguage } from '../text/language/load-languages.ts';
import type { Token } from '../text/tokens.ts';
import { readGlossary, wordingsAt, type Glossary } from './glossary-wordings.ts';
import { readIndex, type SearchIndex } from './index-file.ts';
import { nameAt, nameKey, namingsOf, type Bearer, type NameLine } from './names.ts';
import { readingsOf, type Reading } from './readings.ts';
import type { SearchRecord } from './record.ts';
import { tokenize } from './tokenize.ts';

/** Where a reading stands. */
export interface Posting {
  /** Place of the document in `documents`. */
  document: number;
  /** Place of its first token. */
  at: number;
  length: number;
}

/** A record with its words read. */
export interface Document {
  record: SearchRecord;
  tokens: Token[];
  readings: Reading[][];
  /** Who and what it is known by besides its words. */
  bearers: Bearer[];
}

/** An index made ready for search. */
export interface LoadedIndex {
  documents: Document[];
  /** How many documents are passages. */
  passages: number;
  /** How many briefings they are from. */
  briefings: number;
  /** Every reading of every text. */
  postings: ReadonlyMap<string, Posting[]>;
  /** Bearers of names, by kind and id. */
  bearers: ReadonlyMap<string, Bearer>;
  /** Single words of texts, in alphabetical order. */
  words: string[];
  wordSet: ReadonlySet<string>;
  /** Words that some text writes small: they are not only names. */
  common: ReadonlySet<string>;
  /** Names of several words of speakers and outlets, by their first word. */
  names: ReadonlyMap<string, string[][]>;
  /** Words by language and by what is left without inflection. */
  byStem: ReadonlyMap<string, string[]>;
  /** Words by language and root. */
  byRoot: ReadonlyMap<string, string[]>;
  /** A word as it is first written, for showing. */
  written: ReadonlyMap<string, string>;
  /** The languages of the texts. */
  languages: Language[];
  glossary: Glossary;
}

/** Languages by code, as `loadLanguages` brings them. */
export type Languages = ReadonlyMap<string, Language>;

const onlyEnglish: Languages = new Map([['en', english]]);

/** Reads an index once, so that queries only look up. */
export function loadIndex(file: SearchIndex, known: Languages = onlyEnglish): LoadedIndex {
  const records = readIndex(file);
  const languages = new Map(
    [...new Set(records.map(({ language }) => language))].map((tag) => {
      const language = known.get(languageCode(tag)) ?? plainLanguage(tag);
      // Only a region may write otherwise; asking the platform takes as long as reading fifty passages.
      return [
        tag,
        tag === language.code ? language : { ...language, hasDecimalComma: writesDecimalComma(tag) },
      ];
    }),
  );
  const bearers = gatherBearers(records);
  for (const bearer of bearers.values())
    bearer.lines = [...bearer.wordings, ...bearer.also].map((forms) =>
      lineOf(forms, [...languages.values()]),
    );
  const reader = new Reader(bearers, readGlossary(file.wordings));
  const documents = records.map((record, document) =>
    reader.read(record, document, languages.get(record.language)!),
  );
  return {
    documents,
    passages: documents.filter(({ record }) => record.kind === 'passage').length,
    briefings: new Set(records.flatMap(({ kind, briefing }) => (kind === 'passage' ? [briefing] : []))).size,
    bearers,
    languages: [...new Map([...languages.values()].map((each) => [each.code, each])).values()],
    ...reader.finish(),
  };
}

function lineOf(forms: string[], languages: readonly Language[]): NameLine {
  const stems = forms.flatMap((form) => languages.flatMap(({ stemsOf }) => stemsOf(form, form)));
  return { text: forms.join(' '), forms, stems: new Set(stems) };
}

function gatherBearers(records: readonly SearchRecord[]): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>();
  records.forEach((record, document) => {
    for (const naming of namingsOf(record)) {
      const key = `${naming.kind} ${naming.id}`;
      const bearer = bearers.get(key) ?? { ...naming, lines: [], documents: [], passages: 0 };
      bearer.documents.push(document);
      if (record.kind === 'passage') bearer.passages++;
      // Labels and offices may differ from turn to turn.
      for (const forms of naming.also)
        if (forms.length > 0 && !bearer.also.some((other) => other.join() === forms.join()))
          bearer.also.push(forms);
      bearers.set(key, bearer);
    }
  });
  return bearers;
}

/** Reads documents one by one into the lists of an index. */
class Reader {
  private readonly postings = new Map<string, Posting[]>();
  private readonly words = new Set<string>();
  private readonly common = new Set<string>();
  private readonly written = new Map<string, string>();
  private readonly byStem = new Map<string, string[]>();
  private readonly byRoot = new Map<string, string[]>();
  private readonly seen = new Set<string>();
  private readonly names: Map<string, string[][]>;
  private readonly bearersOf = new Map<number, Bearer[]>();

  constructor(
    bearers: ReadonlyMap<string, Bearer>,
    private readonly glossary: Glossary,
  ) {
    for (const bearer of bearers.values())
      for (const document of bearer.documents) push(this.bearersOf, document, bearer);
    const called = [...bearers.values()].filter(({ kind }) => kind === 'speaker' || kind === 'outlet');
    this.names = new Map();
    for (const forms of called.flatMap(({ wordings }) => wordings)) push(this.names, forms[0]!, forms);
  }

  read(record: SearchRecord, document: number, language: Language): Document {
    const tokens = tokenize(record.text);
    const forms = tokens.map(({ form }) => form);
    const readings = readingsOf({ text: record.text, tokens, languages: [language], isText: true });
    readings.forEach((here, at) => {
      const written = record.text.slice(tokens[at]!.from, tokens[at]!.to);
      for (const { key, length, kind } of here) {
        push(this.postings, key, { document, at, length });
        if (kind === 'word' && length === 1) this.addWord(key, written, language);
      }
      const name = nameAt(this.names, forms, at);
      if (name) push(this.postings, nameKey(name), { document, at, length: name.length });
      for (const { key, length } of wordingsAt(this.glossary, forms, at))
        push(this.postings, key, { document, at, length });
    });
    return { record, tokens, readings, bearers: this.bearersOf.get(document) ?? [] };
  }

  private addWord(form: string, written: string, language: Language): void {
    const small = written.toLowerCase();
    if (written === small) this.common.add(form);
    const key = `${language.code} ${form} ${small}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.words.add(form);
    if (!this.written.has(form)) this.written.set(form, written);
    for (const stem of language.stemsOf(small.replace(language.elision ?? /^$/u, ''), form))
      pushOnce(this.byStem, `${language.code} ${stem}`, form);
    pushOnce(this.byRoot, `${language.code} ${language.rootOf(form)}`, form);
  }

  finish(): Omit<LoadedIndex, 'documents' | 'passages' | 'briefings' | 'bearers' | 'languages'> {
    const { postings, common, written, byStem, byRoot, names, glossary } = this;
    const words = [...this.words].sort();
    return { postings, words, wordSet: this.words, common, names, byStem, byRoot, written, glossary };
  }
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function pushOnce<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  if (!map.get(key)?.includes(value)) push(map, key, value);
}
