import type { ChosenFacets, FacetCounts } from './facets.ts';
import type { Hit, Tier } from './hit.ts';
import type { NearestWords } from './nearest-words.ts';
import type { Offer } from './offers.ts';
import type { QueryNote } from './query.ts';

/** What a page asks of the search worker. */
export type SearchRequest =
  /** The text of the index file. */
  | { type: 'load'; text: string }
  /** `id` grows from request to request; only the last one is answered in full. */
  | { type: 'search'; id: number; text: string; facets?: ChosenFacets };

/** Passages come by tier; all else (claims, notes, figures, terms) comes after them, in a group of its own. */
export type GroupName = Tier | 'elsewhere';

/** Hits of one group, best first. */
export interface TierGroup {
  tier: GroupName;
  hits: Hit[];
}

/** What the search worker tells a page. */
export type SearchResponse =
  | { type: 'ready' }
  | { type: 'failed'; message: string }
  | {
      type: 'found';
      id: number;
      /** Topics, speakers and outlets whose names were typed. */
      offers: Offer[];
      /** True where a hit must say which briefing it is from. */
      hasSeveralBriefings: boolean;
      /** Groups without hits are left out; where more is to come, only `exact` and `words` are here. */
      groups: TierGroup[];
      /** Over the groups that are here. */
      counts: FacetCounts;
      notes: QueryNote[];
      /** True when a `more` message follows. */
      isMoreToCome: boolean;
    }
  | {
      type: 'more';
      id: number;
      /** What is appended to the groups that are there. */
      groups: TierGroup[];
      counts: FacetCounts;
      /** What to try instead; empty unless nothing has the words. */
      nearest: NearestWords[];
      /** True when a `meaning` message follows. */
      isMoreToCome: boolean;
    }
  | {
      type: 'meaning';
      id: number;
      /** One group of the tier, or none. */
      groups: TierGroup[];
      counts: FacetCounts;
    };
