import { countFacets, passesFacets, type ChosenFacets } from './facets.ts';
import { tiers, type Hit } from './hit.ts';
import type { LoadedIndex } from './load-index.ts';
import type { SearchResponse, TierGroup } from './messages.ts';
import { nearestWords } from './nearest-words.ts';
import { fewHits, search, searchNear, type SearchResult } from './search.ts';

/** A search request with its number. */
export interface Asked {
  id: number;
  text: string;
  facets?: ChosenFacets;
}

/** The first answer, with what `answerNear` needs to go on. */
export function answerFirst(
  index: LoadedIndex,
  { id, text, facets = {} }: Asked,
): { response: SearchResponse & { type: 'found' }; result: SearchResult } {
  const result = search(index, text);
  const isMoreToCome = result.query.parts.length > 0 && result.hits.length < fewHits;
  return {
    result,
    response: {
      type: 'found',
      id,
      groups: groupByTier(result.hits.filter(({ record }) => passesFacets(record, facets))),
      counts: countFacets(result.hits, facets),
      notes: result.notes,
      isMoreToCome,
    },
  };
}

/** The second answer: near misses, and other words to try where nothing was found. */
export function answerNear(
  index: LoadedIndex,
  { id, text, facets = {} }: Asked,
  result: SearchResult,
): SearchResponse & { type: 'near' } {
  const near = searchNear(index, result);
  const all = [...result.hits, ...near];
  return {
    type: 'near',
    id,
    hits: near.filter(({ record }) => passesFacets(record, facets)),
    counts: countFacets(all, facets),
    nearest: all.length === 0 ? nearestWords(index, text) : [],
  };
}

function groupByTier(hits: readonly Hit[]): TierGroup[] {
  return tiers
    .map((tier) => ({ tier, hits: hits.filter((hit) => hit.tier === tier) }))
    .filter((group) => group.hits.length > 0);
}
