import type { Hit } from './hit.ts';
import type { Named, SearchRecord } from './record.ts';

/** What results can be narrowed by. */
export const searchFacets = ['topic', 'speaker', 'outlet'] as const;
export type SearchFacet = (typeof searchFacets)[number];

/** Ids chosen in each facet; none does not narrow. */
export type ChosenFacets = Partial<Record<SearchFacet, readonly string[]>>;

/** How many values are chosen in all facets together. */
export function countChosen(chosen: ChosenFacets): number {
  return searchFacets.reduce((sum, facet) => sum + (chosen[facet]?.length ?? 0), 0);
}

/** A value of a facet with how many hits it would leave. */
export interface FacetCount extends Named {
  count: number;
}
export type FacetCounts = Record<SearchFacet, FacetCount[]>;

const valuesOf: Record<SearchFacet, (record: SearchRecord) => readonly Named[]> = {
  topic: ({ fields }) => fields.topics,
  speaker: ({ fields: { speaker } }) => (speaker ? [speaker] : []),
  outlet: ({ fields: { outlet } }) => (outlet ? [outlet] : []),
};

/** Values of a facet are alternatives; facets narrow each other. */
export function passesFacets(record: SearchRecord, chosen: ChosenFacets, except?: SearchFacet): boolean {
  return searchFacets.every((facet) => {
    const wanted = chosen[facet] ?? [];
    return (
      facet === except || wanted.length === 0 || valuesOf[facet](record).some(({ id }) => wanted.includes(id))
    );
  });
}

/** What each value would leave of the hits, given what is chosen in the other facets; most first. */
export function countFacets(hits: readonly Hit[], chosen: ChosenFacets): FacetCounts {
  const count = (facet: SearchFacet): FacetCount[] => {
    const counts = new Map<string, FacetCount>();
    for (const { record } of hits)
      for (const { id, name } of valuesOf[facet](record)) {
        const entry = counts.get(id) ?? { id, name, count: 0 };
        if (passesFacets(record, chosen, facet)) entry.count++;
        counts.set(id, entry);
      }
    return [...counts.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  };
  return { topic: count('topic'), speaker: count('speaker'), outlet: count('outlet') };
}
