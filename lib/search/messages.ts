import type { ChosenFacets, FacetCounts } from './facets.ts';
import type { Hit, Tier } from './hit.ts';
import type { NearestWords } from './nearest-words.ts';
import type { QueryNote } from './query.ts';

/** What a page asks of the search worker. */
export type SearchRequest =
  | { type: 'load'; url: string }
  /** `id` grows from request to request; only the last one is answered in full. */
  | { type: 'search'; id: number; text: string; facets?: ChosenFacets };

/** Hits of one tier, best first. */
export interface TierGroup {
  tier: Tier;
  hits: Hit[];
}

/** What the search worker tells a page. */
export type SearchResponse =
  | { type: 'ready' }
  | { type: 'failed'; message: string }
  | {
      type: 'found';
      id: number;
      /** Exact hits and hits with all words; tiers without hits are left out. */
      groups: TierGroup[];
      /** Over both tiers and, once it has come, over near hits too. */
      counts: FacetCounts;
      notes: QueryNote[];
      /** True when a `near` message follows. */
      isMoreToCome: boolean;
    }
  | {
      type: 'near';
      id: number;
      hits: Hit[];
      counts: FacetCounts;
      /** What to try instead; empty unless nothing at all was found. */
      nearest: NearestWords[];
    };
