/**
 * Does something that folds or unfolds text, and keeps what the reader was looking at where it was: the first
 * passage in view, or what still shows of it.
 */
export function keepPlace(change: () => void): void {
  const isInView = (element: Element): boolean => element.getBoundingClientRect().bottom > 0;
  // The section first: asking for the places of all passages would have all of them laid out.
  const section = [...document.querySelectorAll('.section')].find(isInView);
  const passage = section && [...section.querySelectorAll('.passage')].find(isInView);
  const isReading = passage && passage.getBoundingClientRect().top < innerHeight && scrollY > 0;
  const anchors = isReading ? [passage, passage.closest('.turn'), passage.closest('.section')] : [];
  const before = anchors.map((anchor) => anchor?.getBoundingClientRect().top ?? 0);
  change();
  const index = anchors.findIndex((anchor) => anchor && anchor.getClientRects().length > 0);
  const anchor = anchors[index];
  if (!anchor) return;
  // A section that folded was perhaps above the window: then its line comes into view and no further.
  const wanted = Math.max(before[index] ?? 0, 0);
  scrollBy({ top: anchor.getBoundingClientRect().top - wanted, behavior: 'instant' });
}
