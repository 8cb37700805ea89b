import { countFacets, passesFacets, type ChosenFacets } from './facets.ts';
import { tiers, type Hit } from './hit.ts';
import type { LoadedIndex } from './load-index.ts';
import type { GroupName, SearchResponse, TierGroup } from './messages.ts';
import { nearestWords } from './nearest-words.ts';
import type { Neighbours } from './neighbour.ts';
import {
  hasFewPassages,
  meaningNeeds,
  search,
  searchMeaning,
  searchNear,
  type SearchResult,
} from './search.ts';

/** A search request with its number. */
export interface Asked {
  id: number;
  text: string;
  facets?: ChosenFacets;
}

const firstGroups: ReadonlySet<GroupName> = new Set(['exact', 'words']);

/** The first answer, with what `answerMore` needs to go on. */
export function answerFirst(
  index: LoadedIndex,
  { id, text, facets = {} }: Asked,
): { response: SearchResponse & { type: 'found' }; result: SearchResult } {
  const result = search(index, text);
  const isMoreToCome = result.query.parts.length > 0 && hasFewPassages(result.hits);
  const groups = groupHits(result.hits, facets);
  return {
    result,
    response: {
      type: 'found',
      id,
      offers: result.offers,
      hasSeveralBriefings: index.briefings > 1,
      groups: isMoreToCome ? groups.filter(({ tier }) => firstGroups.has(tier)) : groups,
      counts: countFacets(result.hits, facets),
      notes: result.notes,
      isMoreToCome,
    },
  };
}

/** The second answer: near misses, names and all that is no passage, and what to try where nothing was found. */
export function answerMore(
  index: LoadedIndex,
  { id, text, facets = {} }: Asked,
  result: SearchResult,
): { response: SearchResponse & { type: 'more' }; hits: Hit[]; needs: string[] } {
  const near = searchNear(index, result);
  const isNear = new Set(near.map(({ record }) => record.order));
  const first = result.hits.filter(({ record, tier }) => tier !== 'name' || !isNear.has(record.order));
  const hits = [...first, ...near];
  const needs = meaningNeeds(index, result, hits);
  return {
    hits,
    needs,
    response: {
      type: 'more',
      id,
      groups: groupHits(hits, facets).filter(({ tier }) => !firstGroups.has(tier)),
      counts: countFacets(hits, facets),
      nearest: hits.length === 0 ? nearestWords(index, text) : [],
      isMoreToCome: needs.length > 0,
    },
  };
}

/**
 * The last answer: passages of like meaning.
 *
 * @param hits of the answers before
 * @param neighbours of the words that `answerMore` needs
 */
export function answerMeaning(
  index: LoadedIndex,
  { id, facets = {} }: Asked,
  result: SearchResult,
  hits: readonly Hit[],
  neighbours: Neighbours,
): SearchResponse & { type: 'meaning' } {
  const meant = searchMeaning(index, result, hits, neighbours);
  return {
    type: 'meaning',
    id,
    groups: groupHits(meant, facets),
    counts: countFacets([...hits, ...meant], facets),
  };
}

function groupHits(hits: readonly Hit[], facets: ChosenFacets): TierGroup[] {
  const left = hits.filter(({ record }) => passesFacets(record, facets));
  const spoken = left.filter(({ record }) => record.kind === 'passage');
  const groups: TierGroup[] = [
    ...tiers.map((tier) => ({ tier, hits: spoken.filter((hit) => hit.tier === tier) })),
    { tier: 'elsewhere', hits: left.filter(({ record }) => record.kind !== 'passage') },
  ];
  return groups.filter((group) => group.hits.length > 0);
}
