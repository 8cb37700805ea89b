'use client';

import { useEffect, useState } from 'react';
import type { ChosenFacets, FacetCounts } from '../../lib/search/facets.ts';
import { tiers } from '../../lib/search/hit.ts';
import type { GroupName, TierGroup } from '../../lib/search/messages.ts';
import type { NearestWords } from '../../lib/search/nearest-words.ts';
import type { Offer } from '../../lib/search/offers.ts';
import type { QueryNote } from '../../lib/search/query.ts';
import { ask } from './search-worker.ts';

/** What is known of a search so far. */
export interface SearchView {
  /** The query these results are for. */
  text: string;
  groups: TierGroup[];
  /** Topics, speakers and outlets whose names were typed. */
  offers: Offer[];
  hasSeveralBriefings: boolean;
  counts: FacetCounts;
  notes: QueryNote[];
  nearest: NearestWords[];
  /** False while later tiers are still looked for. */
  isComplete: boolean;
  isFailed: boolean;
}

const noCounts: FacetCounts = { topic: [], speaker: [], outlet: [] };
export const noFacets: ChosenFacets = {};

/** Results for a query, from the worker; null for an empty query and until the first answer. The last one wins. */
export function useSearch(text: string, facets: ChosenFacets = noFacets): SearchView | null {
  const [view, setView] = useState<SearchView | null>(null);
  useEffect(() => {
    if (text.trim() === '') return;
    return ask(text, facets, (response) => {
      if (response.type === 'found')
        setView({
          text,
          groups: response.groups,
          offers: response.offers,
          hasSeveralBriefings: response.hasSeveralBriefings,
          counts: response.counts,
          notes: response.notes,
          nearest: [],
          isComplete: !response.isMoreToCome,
          isFailed: false,
        });
      else if (response.type === 'more' || response.type === 'meaning')
        setView((before) => ({
          ...(before ?? emptyView(text)),
          groups: inOrder([...(before?.groups ?? []), ...response.groups]),
          counts: response.counts,
          ...(response.type === 'more' && { nearest: response.nearest }),
          isComplete: response.type === 'meaning' || !response.isMoreToCome,
        }));
      else if (response.type === 'failed') setView({ ...emptyView(text), isComplete: true, isFailed: true });
    });
  }, [text, facets]);
  return text.trim() === '' ? null : view;
}

function emptyView(text: string): SearchView {
  return {
    text,
    groups: [],
    offers: [],
    hasSeveralBriefings: false,
    counts: noCounts,
    notes: [],
    nearest: [],
    isComplete: false,
    isFailed: false,
  };
}

const order: readonly GroupName[] = [...tiers, 'elsewhere'];

/** What is outside the transcript stays last, also when a tier comes later. */
function inOrder(groups: readonly TierGroup[]): TierGroup[] {
  return [...groups].sort((a, b) => order.indexOf(a.tier) - order.indexOf(b.tier));
}
