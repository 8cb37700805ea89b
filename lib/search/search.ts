import { readAct } from './acts.ts';
import { findByName } from './by-name.ts';
import { findExact } from './exact.ts';
import { byRank, type Hit } from './hit.ts';
import { documentsLeftOut } from './left-out.ts';
import type { LoadedIndex } from './load-index.ts';
import { bareHit } from './make-hit.ts';
import { findByMeaning, keysToMean } from './meaning.ts';
import type { Neighbours } from './neighbour.ts';
import { narrow } from './narrow.ts';
import { findNear } from './near.ts';
import { offersFor, type Offer } from './offers.ts';
import { parseQuery, type Query, type QueryNote } from './query.ts';
import type { SearchRecord } from './record.ts';
import { isSmall, termsOf, type Term } from './terms.ts';
import { widen } from './widen.ts';
import { findAllWords } from './words.ts';

/** What was found for a query. */
export interface SearchResult {
  query: Query;
  /** Hits of the tiers `exact`, `words` and `name`, best first. */
  hits: Hit[];
  offers: Offer[];
  notes: QueryNote[];
}

/** What else narrows a search, besides what the query itself says. */
export type RecordFilter = (record: SearchRecord) => boolean;

const everything: RecordFilter = () => true;

/** Fewer passages than this are few: the later tiers may help. */
const fewPassages = 5;

/** Are there so few passages with the words asked for that the later tiers may help? */
export function hasFewPassages(hits: readonly Hit[]): boolean {
  const spoken = hits.filter(({ record, tier }) => record.kind === 'passage' && tier !== 'name');
  return spoken.length < fewPassages;
}

/** The tiers that only look up: the words as typed, all of them in any order and form, and names. */
export function search(index: LoadedIndex, typed: string, isIn: RecordFilter = everything): SearchResult {
  const query = parseQuery(typed);
  const { isWanted, notes } = wantedBy(index, query, isIn);
  const result: SearchResult = { query, hits: [], offers: [], notes: [...query.notes, ...notes] };
  if (isTooShort(query)) return { ...result, notes: [...result.notes, { kind: 'too short' }] };
  if (query.parts.length === 0) {
    if (query.narrowings.length > notes.length) result.hits = listAll(index, isWanted);
    return result;
  }
  const found = new Set<number>();
  const isNew = (document: number) => !found.has(document) && isWanted(document);
  const keep = (hits: Hit[]) => {
    for (const { record } of hits) found.add(record.order);
    return hits;
  };
  const exact = keep(findExact(index, query.parts, isWanted));
  const terms = termsOf(index, query.parts, query.isTyping);
  const words = keep(findWords(index, query, terms, isNew));
  const named = findNames(index, query, isNew);
  return { ...result, hits: [...exact, ...words, ...named].sort(byRank), offers: offersFor(index, query) };
}

/** Near misses, for when the tiers that look up found few passages: only passages, and none that was found. */
export function searchNear(
  index: LoadedIndex,
  { query, hits }: SearchResult,
  isIn: RecordFilter = everything,
): Hit[] {
  if (!hasFewPassages(hits) || isTooShort(query)) return [];
  const { terms, isActed } = askedOf(index, query);
  if (terms.every(({ form }) => isSmall(index, form))) return [];
  const isNew = isNewPassage(
    index,
    query,
    hits.filter(({ tier }) => tier !== 'name'),
    isIn,
  );
  return findNear(index, widen(index, terms), (document) => isActed(document) && isNew(document)).sort(
    byRank,
  );
}

/** What a search by meaning needs of the vectors; nothing where the tiers before found enough. */
export function meaningNeeds(index: LoadedIndex, { query }: SearchResult, hits: readonly Hit[]): string[] {
  if (!hasFewPassages(hits) || isTooShort(query)) return [];
  return keysToMean(index, widen(index, askedOf(index, query).terms));
}

/**
 * Passages of like meaning, for when all tiers before found few.
 *
 * @param hits of the tiers before
 */
export function searchMeaning(
  index: LoadedIndex,
  { query }: SearchResult,
  hits: readonly Hit[],
  neighbours: Neighbours,
  isIn: RecordFilter = everything,
): Hit[] {
  if (neighbours.size === 0 || !hasFewPassages(hits)) return [];
  const { terms, isActed } = askedOf(index, query);
  if (terms.some(({ kind }) => kind === 'phrase')) return [];
  const isNew = isNewPassage(index, query, hits, isIn);
  const isWanted = (document: number) => isActed(document) && isNew(document);
  return findByMeaning(index, widen(index, terms), neighbours, isWanted);
}

/** What a query asks for, and of which turns: `Harbour Gazette question` asks for no word but for questions. */
function askedOf(
  index: LoadedIndex,
  query: Query,
): { terms: readonly Term[]; isActed: (document: number) => boolean } {
  const terms = termsOf(index, query.parts, query.isTyping);
  const reading = readAct(terms, query);
  if (!reading) return { terms, isActed: () => true };
  const isActed = (document: number) => index.documents[document]!.record.fields.act === reading.act;
  return { terms: reading.terms, isActed };
}

function isNewPassage(
  index: LoadedIndex,
  query: Query,
  hits: readonly Hit[],
  isIn: RecordFilter,
): (document: number) => boolean {
  const { isWanted } = wantedBy(index, query, isIn);
  const found = new Set(hits.map(({ record }) => record.order));
  return (document) =>
    index.documents[document]!.record.kind === 'passage' && !found.has(document) && isWanted(document);
}

/** What operators, `-word` and the caller leave. */
export function wantedBy(
  index: LoadedIndex,
  query: Query,
  isIn: RecordFilter,
): { isWanted: (document: number) => boolean; notes: QueryNote[] } {
  const { isWanted: isLeft, notes } = narrow(index, query.narrowings);
  const leftOut = documentsLeftOut(index, query.excluded);
  return {
    notes,
    isWanted: (document) => {
      const { record } = index.documents[document]!;
      return !leftOut.has(document) && isLeft(record) && isIn(record);
    },
  };
}

function findWords(
  index: LoadedIndex,
  query: Query,
  terms: readonly Term[],
  isWanted: (document: number) => boolean,
): Hit[] {
  const reading = readAct(terms, query);
  if (reading) {
    const { act } = reading;
    const isActed = (document: number) =>
      index.documents[document]!.record.fields.act === act && isWanted(document);
    const hits = findAllWords(index, reading.terms, isActed);
    const narrowedBy = { kind: 'act' as const, name: act };
    if (hits.length > 0) return hits.map((hit) => ({ ...hit, narrowedBy: [...hit.narrowedBy, narrowedBy] }));
    // `Harbour Gazette question` asks for no word at all.
    if (reading.terms.every(({ bearers }) => bearers.length > 0)) return [];
  }
  return findAllWords(index, terms, isWanted);
}

function findNames(index: LoadedIndex, query: Query, isWanted: (document: number) => boolean): Hit[] {
  const { terms, isActed } = askedOf(index, query);
  return findByName(index, terms, (document) => isActed(document) && isWanted(document));
}

/** What operators alone leave has every word that was asked for: none. */
function listAll(index: LoadedIndex, isWanted: (document: number) => boolean): Hit[] {
  return index.documents
    .filter((_, document) => isWanted(document))
    .map((document) => bareHit(document, 'words', 1))
    .sort(byRank);
}

/** One letter means no word yet; one sign of Chinese does. */
function isTooShort({ parts }: Query): boolean {
  const [token, second] = parts.flatMap((part) => part.tokens);
  return token !== undefined && second === undefined && /^[a-z]$/u.test(token.form);
}
