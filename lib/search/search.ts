import { isStopWord } from '../text/stop-words.ts';
import { readAct } from './acts.ts';
import { findExact } from './exact.ts';
import { byRank, type Hit } from './hit.ts';
import type { LoadedIndex } from './load-index.ts';
import { narrow } from './narrow.ts';
import { findNear } from './near.ts';
import { demandsOf } from './demands.ts';
import { parseQuery, type Query, type QueryNote } from './query.ts';
import type { SearchRecord } from './record.ts';
import { termsOf } from './terms.ts';
import { findAllWords } from './words.ts';

/** What was found for a query. */
export interface SearchResult {
  query: Query;
  /** Best first. */
  hits: Hit[];
  notes: QueryNote[];
}

/** What else narrows a search, besides what the query itself says. */
export type RecordFilter = (record: SearchRecord) => boolean;

const everything: RecordFilter = () => true;

/** Fewer passages than this are few: near misses may help. */
const fewPassages = 5;

/** Are there so few passages among the hits that near misses may help? */
export function hasFewPassages(hits: readonly Hit[]): boolean {
  return hits.filter(({ record }) => record.kind === 'passage').length < fewPassages;
}

/** The first two tiers: what has the words as typed, then what has all of them in any order and form. */
export function search(index: LoadedIndex, typed: string, isIn: RecordFilter = everything): SearchResult {
  const query = parseQuery(typed);
  const { isWanted: isLeft, notes } = narrow(index, query.narrowings);
  const result: SearchResult = { query, hits: [], notes: [...query.notes, ...notes] };
  if (isTooShort(query)) return { ...result, notes: [...result.notes, { kind: 'too short' }] };
  const demands = demandsOf(index, query);
  const isWanted = (document: number) => {
    const { record } = index.documents[document]!;
    return isLeft(record) && isIn(record) && demands.areMet(document);
  };
  if (query.parts.length === 0) {
    if (query.narrowings.length > notes.length) result.hits = listAll(index, isWanted);
    return result;
  }
  const exact = findExact(index, query.parts, query.isTyping, isWanted);
  const found = new Set(exact.map(({ record }) => record.order));
  const words = findWords(index, query, (document) => !found.has(document) && isWanted(document));
  result.hits = [...exact, ...words.map(demands.mark)].sort(byRank);
  return result;
}

/**
 * The last tier, for when the first two found few passages: what they did not find and comes near. Only passages:
 * what editors and reporters wrote comes near to much that nobody said.
 */
export function searchNear(
  index: LoadedIndex,
  { query, hits }: SearchResult,
  isIn: RecordFilter = everything,
): Hit[] {
  if (!hasFewPassages(hits) || isTooShort(query)) return [];
  const terms = termsOf(index, query.parts, query.isTyping);
  if (terms.every(({ form }) => isStopWord(form))) return [];
  const { isWanted: isLeft } = narrow(index, query.narrowings);
  const demands = demandsOf(index, query);
  const found = new Set(hits.map(({ record }) => record.order));
  const isWanted = (document: number) => {
    const { record } = index.documents[document]!;
    if (record.kind !== 'passage' || found.has(document)) return false;
    return isLeft(record) && isIn(record) && demands.areMet(document);
  };
  return findNear(index, terms, isWanted).map(demands.mark).sort(byRank);
}

function findWords(index: LoadedIndex, query: Query, isWanted: (document: number) => boolean): Hit[] {
  const terms = termsOf(index, query.parts, query.isTyping);
  // Quotes alone: they stand in another order, or in a name.
  if (terms.length === 0) return query.parts.length > 0 ? listAll(index, isWanted, scoreOfPhrases) : [];
  const reading = readAct(index, terms, isAbout(query));
  if (reading) {
    const isActed = (document: number) =>
      index.documents[document]!.record.fields.act === reading.act && isWanted(document);
    const hits = findAllWords(index, reading.terms, isActed);
    if (hits.length > 0) return hits;
  }
  return findAllWords(index, terms, isWanted);
}

/** Below all that was spoken, as hits by name are. */
const scoreOfPhrases = 0.5;

const aboutWords = new Set(['about', 'regarding', 'who']);

/** `question about cars`, `who asked for it`: the query speaks of the turn, not of its words. */
function isAbout({ parts }: Query): boolean {
  return parts.some(({ tokens }) => tokens.some(({ form }) => aboutWords.has(form)));
}

function listAll(index: LoadedIndex, isWanted: (document: number) => boolean, score = 1): Hit[] {
  return index.documents
    .filter((_, document) => isWanted(document))
    .map(({ record }): Hit => ({ record, tier: 'words', score, matches: [], missing: [] }))
    .sort(byRank);
}

/** One letter means no word yet; one sign of Chinese does. */
function isTooShort({ parts }: Query): boolean {
  const [token, second] = parts.flatMap((part) => part.tokens);
  return token !== undefined && second === undefined && /^[a-z]$/u.test(token.form);
}
