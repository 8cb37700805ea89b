import { countFacets, passesFacets, type ChosenFacets } from './facets.ts';
import { tiers, type Hit } from './hit.ts';
import type { LoadedIndex } from './load-index.ts';
import type { SearchResponse, TierGroup } from './messages.ts';
import { nearestWords } from './nearest-words.ts';
import { hasFewPassages, search, searchNear, type SearchResult } from './search.ts';

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
  const isMoreToCome = result.query.parts.length > 0 && hasFewPassages(result.hits);
  const groups = groupHits(result.hits.filter(({ record }) => passesFacets(record, facets)));
  return {
    result,
    response: {
      type: 'found',
      id,
      groups: isMoreToCome ? groups.filter(({ tier }) => tier !== 'elsewhere') : groups,
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
    groups: groupHits(all.filter(({ record }) => passesFacets(record, facets))).filter(
      ({ tier }) => tier === 'near' || tier === 'elsewhere',
    ),
    counts: countFacets(all, facets),
    nearest: all.length === 0 ? nearestWords(index, text) : [],
  };
}

function groupHits(hits: readonly Hit[]): TierGroup[] {
  const spoken = hits.filter(({ record }) => record.kind === 'passage');
  const groups: TierGroup[] = [
    ...tiers.map((tier) => ({ tier, hits: spoken.filter((hit) => hit.tier === tier) })),
    { tier: 'elsewhere', hits: hits.filter(({ record }) => record.kind !== 'passage') },
  ];
  return groups.filter((group) => group.hits.length > 0);
}
