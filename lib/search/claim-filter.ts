import { makeChoices, type Chosen } from './choices.ts';

/** What the claims of a summary can be narrowed by; the names are those of the address's parameters. */
export const claimFacets = ['support', 'by', 'topic'] as const;
export type ClaimFacet = (typeof claimFacets)[number];

/** What filters need to know of a claim: the values it has in each facet. */
export type ClaimFacts = Readonly<Record<ClaimFacet, readonly string[]>>;

export type ClaimFilters = Chosen<ClaimFacet>;

/** The faceted choice among claims. */
export const claimChoices = makeChoices<ClaimFacet, ClaimFacts>(claimFacets, (claim, facet) => claim[facet]);
