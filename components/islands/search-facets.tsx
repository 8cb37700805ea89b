'use client';

import {
  searchFacets,
  type ChosenFacets,
  type FacetCounts,
  type SearchFacet,
} from '../../lib/search/facets.ts';

const legends: Record<SearchFacet, string> = { topic: 'Topic', speaker: 'Speaker', outlet: 'Outlet' };

interface SearchFacetsProps {
  counts: FacetCounts;
  chosen: ChosenFacets;
  onChoose: (next: ChosenFacets) => void;
}

/** What results can be narrowed by, with how many hits each choice would leave. */
export function SearchFacets({ counts, chosen, onChoose }: SearchFacetsProps) {
  const toggle = (facet: SearchFacet, value: string, isOn: boolean) => {
    const others = (chosen[facet] ?? []).filter((other) => other !== value);
    onChoose({ ...chosen, [facet]: isOn ? [...others, value] : others });
  };
  return (
    <form
      className="search-facets"
      aria-label="Narrow the results"
      onSubmit={(event) => event.preventDefault()}
    >
      {searchFacets
        .filter((facet) => counts[facet].length > 0)
        .map((facet) => (
          <fieldset key={facet}>
            <legend>{legends[facet]}</legend>
            {counts[facet].map(({ id, name, count }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={chosen[facet]?.includes(id) ?? false}
                  onChange={(event) => toggle(facet, id, event.currentTarget.checked)}
                />
                <span>{name}</span>
                <span className="count">{count}</span>
              </label>
            ))}
          </fieldset>
        ))}
    </form>
  );
}
