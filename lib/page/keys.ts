import { allHasArrived } from './arriving.ts';
import { whenFirstScreenIsThere } from './hold-paint.ts';
import { narrowing } from './narrowing.ts';

const storageKey = 'keys';

/** What a key does, by the key itself; the page's table of keys says the same in words. */
const actions: Readonly<Record<string, () => void>> = {
  j: () => step('.section', 1),
  k: () => step('.section', -1),
  n: () => narrowing.afterwards(() => stepMatch(1)),
  p: () => narrowing.afterwards(() => stepMatch(-1)),
  q: quoteSelection,
  t: openTopics,
  '?': showKeys,
};

/**
 * Single-key shortcuts, never while typing in a field and never with a modifier. They can be switched off, and
 * the choice is kept (WCAG 2.2, 2.1.4 Character Key Shortcuts).
 */
export function setUpKeys(): void {
  document.addEventListener('keydown', (event) => {
    const action = actions[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey || !isOn() || isTyping(event)) return;
    event.preventDefault();
    whenFirstScreenIsThere(action);
  });
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-keys-choice]')) {
    box.checked = isOn();
    box.addEventListener('change', () => keep(box.checked));
  }
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-shows-keys]')) showKeys();
  });
}

/** Are single-key shortcuts on? They are, unless the reader switched them off here before. */
export function isOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** True where a key belongs to a field, or to a dialog or sheet that is open over the page. */
export function isTyping(event: Event): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  return Boolean(
    target?.isContentEditable ||
    target?.closest('input:not([type="checkbox"]), textarea, select, dialog[open], :popover-open'),
  );
}

function keep(areOn: boolean): void {
  try {
    if (areOn) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // Where nothing can be kept, the choice holds for no longer than this.
  }
}

/** Goes to the next or previous of the elements, counted from where the reader is. */
function step(selector: string, by: 1 | -1): void {
  const places = [...document.querySelectorAll<HTMLElement>(selector)];
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const tops = places.map((place) => Math.round(place.getBoundingClientRect().top - line));
  const target =
    by === 1 ? places[tops.findIndex((top) => top > 8)] : places[tops.findLastIndex((top) => top < -8)];
  if (!target) return;
  const focused = target.querySelector<HTMLElement>('.section-heading :is(h1, h2), p[id]') ?? target;
  // What waits to be laid out takes no focus.
  allHasArrived();
  focused.tabIndex = -1;
  focused.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Matches are those of a search while its bar is shown, otherwise those of the filters. */
function stepMatch(by: 1 | -1): void {
  const button = document.querySelector<HTMLElement>(
    `.marks-bar:not([hidden]) [data-marks="${by === 1 ? 'next' : 'previous'}"]`,
  );
  if (button) button.click();
  else step('.passage[data-state="match"]', by);
}

function quoteSelection(): void {
  document.querySelector<HTMLElement>('#quote-offer:not([hidden])')?.click();
}

function openTopics(): void {
  const sheet = document.querySelector<HTMLElement>('#filters');
  if (!sheet) {
    document.querySelector<HTMLElement>('.site-nav a[href="/topics/"]')?.click();
    return;
  }
  sheet.showPopover();
  sheet.querySelector('input')?.focus();
}

function showKeys(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#keys');
  if (!dialog?.open) dialog?.showModal();
}
