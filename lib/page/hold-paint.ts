import { opensAtTop } from './arriving.ts';
import { asksFor, claimFacets, facets } from '../search/facet-names.ts';
import { afterPaint } from './tasks.ts';

const root = document.documentElement;

/** The link waits for the last element of the page; what waits goes on when the link is gone, or the page has come. */
function findLink(): HTMLLinkElement | null {
  return document.querySelector('[href="#runtime"]');
}

/** Is nothing painted until the first screen is laid out? Not where the browser may know no such link. */
export function isPaintHeld(): boolean {
  // Nothing tells of the link itself; it came with this event, for transitions between pages.
  return Boolean(findLink()?.blocking?.supports('render')) && 'onpagereveal' in globalThis;
}

/** Lets the first screen be painted, which is laid out. */
export function releasePaint(): void {
  findLink()?.remove();
}

/** Does something now, or when the first screen is laid out. */
export function whenFirstScreenIsThere(action: () => void): void {
  if (findLink()) afterPaint(() => whenFirstScreenIsThere(action));
  else action();
}

/** Runs before the page is parsed: where the address narrows the text, nothing is painted until it has been. */
export function holdPaintForFilters(): void {
  if (asksFor([...facets, ...claimFacets], location.search)) root.dataset.narrowing = '';
}

/** Has nothing shown until it is known in which fonts. */
export function holdPaintForFonts(): void {
  root.dataset.fonts = opensAtTop() ? 'due' : 'unseen';
}

/** Has a page that waits for its fonts laid out, unseen: what is not laid out takes no focus. */
export function layOutUnseen(): void {
  if (root.dataset.fonts === 'due') root.dataset.fonts = 'unseen';
}
