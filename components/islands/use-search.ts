'use client';

import { useEffect, useState } from 'react';
import type { ChosenFacets, FacetCounts } from '../../lib/search/facets.ts';
import type { TierGroup } from '../../lib/search/messages.ts';
import type { NearestWords } from '../../lib/search/nearest-words.ts';
import type { QueryNote } from '../../lib/search/query.ts';
import { ask } from './search-worker.ts';

/** What is known of a search so far. */
export interface SearchView {
  /** The query these results are for. */
  text: string;
  groups: TierGroup[];
  counts: FacetCounts;
  notes: QueryNote[];
  nearest: NearestWords[];
  /** False while near misses are still looked for. */
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
          counts: response.counts,
          notes: response.notes,
          nearest: [],
          isComplete: !response.isMoreToCome,
          isFailed: false,
        });
      else if (response.type === 'near')
        setView((before) => ({
          ...(before ?? emptyView(text)),
          groups: [...(before?.groups ?? []), ...response.groups],
          counts: response.counts,
          nearest: response.nearest,
          isComplete: true,
        }));
      else if (response.type === 'failed') setView({ ...emptyView(text), isComplete: true, isFailed: true });
    });
  }, [text, facets]);
  return text.trim() === '' ? null : view;
}

function emptyView(text: string): SearchView {
  return { text, groups: [], counts: noCounts, notes: [], nearest: [], isComplete: false, isFailed: false };
}
