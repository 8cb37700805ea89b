import type { Document, LoadedIndex } from './load-index.ts';
import type { Bearer } from './names.ts';
import type { TokenSpan } from './run.ts';
import type { Term } from './terms.ts';

/** Where a term stands in a text, and which key of it stands there. */
export interface KeySpan extends TokenSpan {
  key: string;
}

/** What a document has of one term. */
export interface TermEvidence {
  /** How surely the term was spoken, 0 to 1; 0 where it was not. */
  spoken: number;
  /** Where the term stands in the text. */
  spans: KeySpan[];
  /** Who or what the document is known by and the term names; null where there is none. */
  bearer: Bearer | null;
  /** How much of the term the name is worth, 0 to 1, beside a word spoken. */
  worth: number;
}

/** Terms with what they weigh, and what each document has of them. */
export interface Evidence {
  terms: readonly Term[];
  /** Inverse frequency of each term among passages (Robertson and Spärck Jones, as in BM25). */
  weights: number[];
  /** By document, in the order of the terms. Documents that have nothing are not in it. */
  documents: Map<number, TermEvidence[]>;
}

/** A unit behind a number tells little. */
const unitWeight = 0.25;

/** Who speaks tells a passage almost as well as its words; a newsroom its question, not so much the answers. */
function worthOfName({ kind }: Bearer, { record }: Document): number {
  return kind === 'speaker' || (kind === 'outlet' && record.fields.act === 'question') ? 0.7 : 0.4;
}

/** Gathers what every document has of the terms. */
export function gatherEvidence(index: LoadedIndex, terms: readonly Term[]): Evidence {
  const documents = new Map<number, TermEvidence[]>();
  const entry = (document: number, term: number): TermEvidence => {
    let entries = documents.get(document);
    if (!entries) {
      entries = terms.map(() => ({ spoken: 0, spans: [], bearer: null, worth: 0 }));
      documents.set(document, entries);
    }
    return entries[term]!;
  };
  terms.forEach(({ keys, runs, form, bearers }, term) => {
    for (const [key, sure] of keys)
      for (const { document, at, length } of index.postings.get(key) ?? []) {
        const found = entry(document, term);
        found.spoken = Math.max(found.spoken, sure);
        found.spans.push({ key, at, length });
      }
    for (const [document, spans] of runs ?? []) {
      const found = entry(document, term);
      found.spoken = 1;
      found.spans.push(...spans.map((span) => ({ key: form, ...span })));
    }
    for (const bearer of bearers)
      for (const document of bearer.documents) {
        const found = entry(document, term);
        const worth = worthOfName(bearer, index.documents[document]!);
        if (worth <= found.worth) continue;
        found.bearer = bearer;
        found.worth = worth;
      }
  });
  return { terms, weights: terms.map((term, at) => weigh(index, documents, term, at)), documents };
}

function weigh(
  index: LoadedIndex,
  documents: ReadonlyMap<number, TermEvidence[]>,
  { kind }: Term,
  at: number,
): number {
  let spoken = 0;
  let met = 0;
  // Other kinds repeat what passages say, so that a word would seem more common the more is noted on it.
  for (const [document, entries] of documents) {
    if (index.documents[document]!.record.kind !== 'passage') continue;
    if (entries[at]!.spoken > 0) spoken++;
    if (entries[at]!.spoken > 0 || entries[at]!.bearer) met++;
  }
  const frequency = spoken || met;
  const weight = Math.log(1 + (index.passages - frequency + 0.5) / (frequency + 0.5));
  return kind === 'unit' ? weight * unitWeight : weight;
}
