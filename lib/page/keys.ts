import { takeEarlyKeys } from './early-keys.ts';
import { areKeysOn, switchKeys } from './key-switch.ts';
import { layOutRest } from './lay-out.ts';
import { whenNarrowed } from './load-filters.ts';

/** What a key does, by the key itself; the page's table of keys says the same in words. */
const actions: Readonly<Record<string, () => void>> = {
  j: () => step('.section', 1),
  k: () => step('.section', -1),
  n: () => void whenNarrowed().then(() => stepMatch(1)),
  p: () => void whenNarrowed().then(() => stepMatch(-1)),
  q: quoteSelection,
  t: openTopics,
  '?': showKeys,
};

/**
 * Single-key shortcuts, never while typing in a field and never with a modifier. They can be switched off, and
 * the choice is kept (WCAG 2.2, 2.1.4 Character Key Shortcuts).
 */
export function setUpKeys(): void {
  const answer = (event: KeyboardEvent): void => {
    const action = actions[event.key];
    if (!action || event.ctrlKey || event.metaKey || event.altKey || !areKeysOn() || isTyping(event)) return;
    event.preventDefault();
    action();
  };
  takeEarlyKeys().forEach(answer);
  document.addEventListener('keydown', answer);
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-keys-choice]')) {
    box.checked = areKeysOn();
    box.addEventListener('change', () => switchKeys(box.checked));
  }
  document.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('[data-shows-keys]')) showKeys();
  });
}

/** True where a key belongs to a field, or to a dialog or sheet that is open over the page. */
export function isTyping(event: Event): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  return Boolean(
    target?.isContentEditable ||
    target?.closest('input:not([type="checkbox"]), textarea, select, dialog[open], :popover-open'),
  );
}

/** Goes to the next or previous of the elements, counted from where the reader is. */
function step(selector: string, by: 1 | -1): void {
  layOutRest();
  const places = [...document.querySelectorAll<HTMLElement>(selector)];
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const tops = places.map((place) => Math.round(place.getBoundingClientRect().top - line));
  const target =
    by === 1 ? places[tops.findIndex((top) => top > 8)] : places[tops.findLastIndex((top) => top < -8)];
  if (!target) return;
  const focused = target.querySelector<HTMLElement>('.section-heading :is(h1, h2), p[id]') ?? target;
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
