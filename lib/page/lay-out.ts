import { soon } from './tasks.ts';

const root = document.documentElement;

/**
 * Runs before the page is parsed: a reader who comes to the top of the page waits for the first screen's layout
 * only. Whoever comes to a place in it, by a link or by going back, has the text laid out around that place.
 */
export function layOutLater(): void {
  const [arrival] = performance.getEntriesByType('navigation');
  const isNew = arrival instanceof PerformanceNavigationTiming && arrival.type === 'navigate';
  root.toggleAttribute('data-laying-out', isNew && !location.hash);
  // Whoever uses the page may ask for any place in it.
  for (const use of ['keydown', 'pointerdown', 'focusin'])
    addEventListener(use, showAll, { capture: true, once: true });
}

function showAll(): void {
  root.removeAttribute('data-laying-out');
}

/**
 * Lays the whole text out, section after section, each in a task of its own: the first screen doesn't wait for
 * the last answer, no task is long, and soon the page is as any other, with every word in its place. While the
 * text is narrowed, the style sheet lets the browser skip again what is far away.
 */
export function layOut(): void {
  const parts = [...document.querySelectorAll<HTMLElement>('#exchanges, .transcript > .section')];
  const next = (): void => {
    const part = parts.shift();
    if (!part) {
      showAll();
      return;
    }
    part.dataset.laidOut = '';
    // Asking for a size has the part laid out now, and not all of them with the next frame.
    part.getBoundingClientRect();
    soon(next);
  };
  soon(next);
}
