/** What a transcript can be narrowed by; the names are those of the address's parameters. */
export const facets = ['topic', 'speaker', 'outlet', 'act'] as const;

/** What the claims of a summary can be narrowed by; the names are those of the address's parameters. */
export const claimFacets = ['support', 'by', 'topic'] as const;

/** What the figures of a briefing can be narrowed by; the names are those of the address’s parameters. */
export const figureFacets = ['topic', 'speaker', 'unit', 'marked'] as const;

/** The address’s parameter that tells in what order figures stand. */
export const figureOrderName = 'sort';

/** All parameters that have a page show less, or in another order, than without them. */
export const narrowingNames = [...facets, ...claimFacets, ...figureFacets, figureOrderName] as const;

/** Does the query of an address name one of the facets? */
export function asksFor(names: readonly string[], query: string): boolean {
  // Most addresses have none, and this runs before the first paint.
  if (!query) return false;
  const parameters = new URLSearchParams(query);
  return names.some((name) => parameters.has(name));
}
