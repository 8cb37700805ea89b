/** What takes the reader on from where an address led. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown', 'hashchange'] as const;

/**
 * Shows the place that an address led to, and keeps it where it is while the page's own fonts come and lines break
 * anew above it, until the reader moves on. Where the page is shown again, the browser goes back to where the reader
 * was.
 *
 * @param target what the address names
 * @param words the words in it that the address quotes
 */
export function stayAt(target: Element, words: Range | null): void {
  keepShowing(() => {
    target.scrollIntoView({ behavior: 'instant' });
    if (words && !isInView(words)) centre(words);
  });
}

/**
 * Shows a place, and again whenever the page is laid out anew, until the reader moves on.
 *
 * @returns false where the page is shown again, and the place is left to the browser
 */
export function keepShowing(scroll: () => void): boolean {
  const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (way && way.type !== 'navigate') return false;
  const { hash } = location;
  const show = (): void => {
    // The event that tells of another address comes after the browser has gone there.
    if (location.hash === hash) scroll();
  };
  show();
  // Told of when the page has been laid out, and before that is painted.
  const laidOut = new ResizeObserver(show);
  laidOut.observe(document.body);
  for (const type of moves)
    addEventListener(type, () => laidOut.disconnect(), { capture: true, passive: true, once: true });
  return true;
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

function centre(range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: top - Math.max(0, (innerHeight - height) / 2), behavior: 'instant' });
}
