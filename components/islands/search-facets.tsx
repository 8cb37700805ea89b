'use client';

import { useState } from 'react';
import {
  countChosen,
  searchFacets,
  type ChosenFacets,
  type FacetCounts,
  type SearchFacet,
} from '../../lib/search/facets.ts';
import { either } from '../../lib/text/either.ts';
import { useMedia } from './use-media.ts';

const legends: Record<SearchFacet, string> = { topic: 'Topic', speaker: 'Speaker', outlet: 'Outlet' };

interface SearchFacetsProps {
  counts: FacetCounts;
  chosen: ChosenFacets;
  onChoose: (next: ChosenFacets) => void;
}

/**
 * What results can be narrowed by, with how many hits each choice would leave. Where the choices do not fit beside
 * the results they are folded, so that a search is seen to find something.
 */
export function SearchFacets({ counts, chosen, onChoose }: SearchFacetsProps) {
  const isBeside = useMedia('(min-width: 60rem)');
  const [isUnfolded, setUnfolded] = useState(false);
  const offered = searchFacets.filter((facet) => counts[facet].length > 0);
  const howMany = countChosen(chosen);
  const toggle = (facet: SearchFacet, value: string, isOn: boolean) => {
    const others = (chosen[facet] ?? []).filter((other) => other !== value);
    onChoose({ ...chosen, [facet]: isOn ? [...others, value] : others });
  };
  if (offered.length === 0) return null;
  return (
    <form
      className="search-facets label-5"
      aria-label="Narrow the results"
      onSubmit={(event) => event.preventDefault()}
    >
      <details
        open={isBeside || isUnfolded}
        onToggle={(event) => {
          if (!isBeside) setUnfolded(event.currentTarget.open);
        }}
      >
        <summary className="w-fit cursor-pointer py-1.5 hover:text-accent lg:hidden">
          Narrow by {either.format(offered.map((facet) => legends[facet].toLowerCase()))}
          {howMany > 0 && <b> ({howMany} chosen)</b>}
        </summary>
        {offered.map((facet) => (
          <fieldset key={facet} className="mt-5 max-lg:first-of-type:mt-2">
            <legend className="pb-1 font-semibold">{legends[facet]}</legend>
            {counts[facet].map(({ id, name, count }) => (
              <label
                key={id}
                className="grid cursor-pointer grid-cols-[1.5rem_1fr_auto] items-baseline border-t border-rule py-[0.3rem]"
              >
                <input
                  className="relative top-0.5 size-4"
                  type="checkbox"
                  checked={chosen[facet]?.includes(id) ?? false}
                  onChange={(event) => toggle(facet, id, event.currentTarget.checked)}
                />
                <span>{name}</span>
                <span className="whitespace-nowrap text-quiet">{count.toLocaleString('en-GB')}</span>
              </label>
            ))}
          </fieldset>
        ))}
        {howMany > 0 && (
          <button
            className="mt-4 cursor-pointer font-semibold"
            type="button"
            onClick={({ currentTarget: { form } }) => {
              // The button goes away; the focus must not go with it.
              form?.querySelector('input')?.focus();
              onChoose({});
            }}
          >
            Clear all
          </button>
        )}
      </details>
    </form>
  );
}
