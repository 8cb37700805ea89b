import { keepShowing } from './stay.ts';

/** How far down the window a match may begin, as a part of its height, for its question to stay in view. */
const lowest = 0.6;

/**
 * Leads to the first passage that matches: below the line of the filters, with its question in view where there is
 * room for both, and with the focus. Where none matches, leads to the line that says so.
 */
export function goToFirstMatch(): void {
  const target = placeToGo();
  if (!target) return;
  target.focus({ preventScroll: true });
  bringUp(target);
}

/** The same for who comes by an address, while the page is still being laid out. */
export function arriveAtFirstMatch(): void {
  const target = placeToGo();
  if (!target || !keepShowing(() => bringUp(target))) return;
  // What is not shown yet takes no focus.
  setTimeout(() => target.focus({ preventScroll: true }));
}

function placeToGo(): HTMLElement | null {
  const target =
    document.querySelector<HTMLElement>('.passage[data-state="match"] > p[id]') ??
    document.querySelector<HTMLElement>('.filter-bar [role="status"]');
  if (target) target.tabIndex = -1;
  return target;
}

/** Shows the question as well, or else who speaks, where there is room for both. */
function bringUp(target: HTMLElement): void {
  const question = target.closest('.section')?.querySelector('.section-heading');
  const speaker = target.closest('.turn')?.querySelector('.turn-heading');
  for (const above of [question, speaker]) {
    above?.scrollIntoView({ behavior: 'instant' });
    if (above && target.getBoundingClientRect().top < innerHeight * lowest) return;
  }
  target.scrollIntoView({ behavior: 'instant' });
}
