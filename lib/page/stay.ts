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
  const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (way && way.type !== 'navigate') return;
  const { hash } = location;
  const show = (): void => {
    // The event that tells of another address comes after the browser has gone there.
    if (location.hash !== hash) return;
    target.scrollIntoView({ behavior: 'instant' });
    if (words && !isInView(words)) centre(words);
  };
  show();
  // Told of when the page has been laid out, and before that is painted.
  const laidOut = new ResizeObserver(show);
  laidOut.observe(document.body);
  for (const type of moves)
    addEventListener(type, () => laidOut.disconnect(), { capture: true, passive: true, once: true });
}

function isInView(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

function centre(range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: top - Math.max(0, (innerHeight - height) / 2), behavior: 'instant' });
}
