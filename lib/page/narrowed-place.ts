const root = document.documentElement;

/** A tab keeps the place of a page under its address, with what narrows it. */
function placeKey(): string {
  return `place ${location.pathname}${location.search}`;
}

/**
 * Keeps in this tab how far down a narrowed page was when it was left: a browser that goes back to it restores the place
 * in the whole text, before it is narrowed, and so another one.
 */
export function keepNarrowedPlace(): void {
  addEventListener('pagehide', () => {
    if (!root.hasAttribute('data-narrowed')) return;
    try {
      sessionStorage.setItem(placeKey(), String(scrollY));
    } catch {
      // Where nothing can be kept, the place is the browser's.
    }
  });
}

/** Where the reader comes back to a narrowed page: goes to where it was left. */
export function goBackToPlace(): void {
  const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const top = keptPlace();
  if (!way || way.type === 'navigate' || top === null) return;
  history.scrollRestoration = 'manual';
  scrollTo({ top, behavior: 'instant' });
}

/** Pixels from the top of the page, or null. */
function keptPlace(): number | null {
  try {
    const place = sessionStorage.getItem(placeKey());
    return place === null ? null : Number(place);
  } catch {
    return null;
  }
}
