import { makeChoices, type Chosen } from './choices.ts';
import { claimFacets } from './facet-names.ts';

export type ClaimFacet = (typeof claimFacets)[number];

/** What filters need to know of a claim: the values it has in each facet. */
export type ClaimFacts = Readonly<Record<ClaimFacet, readonly string[]>>;

export type ClaimFilters = Chosen<ClaimFacet>;

/** The faceted choice among claims. */
export const claimChoices = makeChoices<ClaimFacet, ClaimFacts>(claimFacets, (claim, facet) => claim[facet]);
