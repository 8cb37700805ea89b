import { opensAtTop } from './arriving.ts';
import { asksFor, claimFacets, facets } from '../search/facet-names.ts';
import { afterPaint } from './tasks.ts';

const root = document.documentElement;

function findLink(): HTMLLinkElement | null {
  return document.querySelector('link[rel="expect"]');
}

/**
 * Has nothing painted until the first screen is laid out.
 *
 * @returns false where the browser may know no such link, and paints when it likes
 */
export function holdPaint(): boolean {
  const link = findLink();
  // Nothing tells of the link itself; it came with this event, for transitions between pages.
  if (!link?.blocking?.supports('render') || !('onpagereveal' in globalThis)) return false;
  // The last element of every page: what waits for it goes on when the link is gone, or when the page has come.
  link.href = '#runtime';
  return true;
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
