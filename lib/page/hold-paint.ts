import { asksFor, claimFacets, facets } from '../search/facet-names.ts';

/** Runs before the page is parsed: where the address narrows the text, nothing is painted until it has been. */
export function holdPaintForFilters(): void {
  if (asksFor([...facets, ...claimFacets], location.search)) document.documentElement.dataset.narrowing = '';
}
