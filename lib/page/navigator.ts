import { addressedElement } from './addressed.ts';
import { boxAt, readingLine } from './reading-place.ts';

interface Entry {
  link: HTMLElement;
  section: HTMLElement;
}

/**
 * Marks in the navigator the section that is being read, keeps its entry in view within the navigator, and
 * puts the sheet away (on small screens the navigator is a popover) once one of its links is followed.
 */
export function followReading(): void {
  const navigator = document.getElementById('navigator');
  if (!navigator) return;
  navigator.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') && navigator.matches(':popover-open')) {
      navigator.hidePopover();
    }
  });

  const entries = readEntries(navigator);
  if (entries.length > 0) markWhileReading(entries, navigator);
  const current = navigator.querySelector<HTMLElement>('[aria-current]');
  if (current) bringIntoView(current, navigator);
}

/** `Q3 of 10` in the bar at the thumb; empty outside of the exchanges. */
function sayWhere(link: HTMLElement | undefined): void {
  const where = document.querySelector('[data-where]');
  const number = link?.querySelector('[data-number]')?.textContent;
  if (where)
    where.textContent = number
      ? `Q${number} of ${document.querySelectorAll('#navigator [data-number]').length}`
      : '';
}

function readEntries(navigator: HTMLElement): Entry[] {
  return Array.from(navigator.querySelectorAll<HTMLElement>('a[href^="#"]')).flatMap((link) => {
    const section = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    return section ? [{ link, section }] : [];
  });
}

function markWhileReading(entries: Entry[], navigator: HTMLElement): void {
  let current: HTMLElement | undefined;
  // The section a link led to counts as being read, even where it can't be scrolled to the top, until the reader moves on.
  let pinned: Entry | undefined;
  let isWaiting = false;

  const show = (link: HTMLElement | undefined) => {
    if (link === current) return;
    current?.removeAttribute('aria-current');
    current = link;
    sayWhere(link);
    if (!link) return;
    link.setAttribute('aria-current', 'location');
    bringIntoView(link, navigator);
  };
  const mark = () => {
    isWaiting = false;
    if (pinned && isOnScreen(pinned.section)) return;
    pinned = undefined;
    show(
      entries[
        boxAt(
          entries.map(({ section }) => section.getBoundingClientRect()),
          readLine(),
        )
      ]?.link,
    );
  };
  const markSoon = () => {
    if (!isWaiting) requestAnimationFrame(mark);
    isWaiting = true;
  };
  const pin = () => {
    const target = addressedElement();
    pinned = target ? entries.find(({ section }) => section.contains(target)) : undefined;
    if (pinned) show(pinned.link);
  };
  const unpin = () => {
    pinned = undefined;
  };

  for (const moved of ['scroll', 'resize']) addEventListener(moved, markSoon, { passive: true });
  for (const moving of ['wheel', 'touchmove', 'keydown']) addEventListener(moving, unpin, { passive: true });
  addEventListener('hashchange', pin);
  pin();
  // The first look waits for the first layout instead of forcing one.
  requestAnimationFrame(() => requestAnimationFrame(mark));
}

/** The height in the window, in CSS pixels, at which the reader is taken to be reading. */
export function readLine(): number {
  const { scrollHeight, clientHeight } = document.documentElement;
  return readingLine({ y: scrollY, end: scrollHeight - clientHeight, height: clientHeight });
}

function isOnScreen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Scrolls the box by the least that shows the entry; never the page. */
function bringIntoView(entry: HTMLElement, box: HTMLElement): void {
  const at = entry.getBoundingClientRect();
  const view = box.getBoundingClientRect();
  if (at.top < view.top) box.scrollTop -= view.top - at.top;
  else if (at.bottom > view.bottom) box.scrollTop += at.bottom - view.bottom;
}
