import type { LoadedIndex } from './load-index.ts';
import type { TokenSpan } from './run.ts';
import type { Term } from './terms.ts';

/** What a document has of one term. */
export interface TermEvidence {
  /** How surely the term is met in the text, 0 to 1; 0 where it is not. */
  spoken: number;
  /** The same for its fields. */
  inFields: number;
  /** Where it stands in the text. */
  spans: TokenSpan[];
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

/** Gathers what every document has of the terms. */
export function gatherEvidence(index: LoadedIndex, terms: readonly Term[]): Evidence {
  const documents = new Map<number, TermEvidence[]>();
  const entry = (document: number, term: number): TermEvidence => {
    let entries = documents.get(document);
    if (!entries) {
      entries = terms.map(() => ({ spoken: 0, inFields: 0, spans: [] }));
      documents.set(document, entries);
    }
    return entries[term]!;
  };
  terms.forEach(({ keys }, term) => {
    for (const [key, sure] of keys) {
      for (const { document, at, length } of index.postings.get(key) ?? []) {
        const found = entry(document, term);
        found.spoken = Math.max(found.spoken, sure);
        found.spans.push({ at, length });
      }
      for (const { document, weight } of index.fieldPostings.get(key) ?? []) {
        const found = entry(document, term);
        found.inFields = Math.max(found.inFields, sure * weight);
      }
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
    if (entries[at]!.spoken > 0 || entries[at]!.inFields > 0) met++;
  }
  const frequency = spoken || met;
  const weight = Math.log(1 + (index.passages - frequency + 0.5) / (frequency + 0.5));
  return kind === 'unit' ? weight * unitWeight : weight;
}
