import { readLine } from './navigator.ts';
import { readStored, store } from './stored.ts';
import { isOff } from './switches.ts';

const root = document.documentElement;
/** So many milliseconds after the last scrolling the reader has come to a place. */
const restMs = 400;

/** A page keeps its own place, under its address. */
function placeKey(): string {
  return `place ${location.pathname}`;
}

/** Makes room, before anything is painted, for the offer to go on where the reader was. */
export function makeRoomToContinue(): void {
  if (location.hash || location.search || isOff('place')) return;
  if (readStored(placeKey()) !== null) root.dataset.continue = '';
}

/**
 * Offers to go on where the reader was, by a link to the passage, and keeps the place from now on: in this browser
 * alone, and not where the switch `place` is off.
 */
export function setUpContinue(): void {
  const offer = document.querySelector<HTMLElement>('[data-continue-offer]');
  if (!offer) return;
  const forget = (): void => {
    delete root.dataset.continue;
    store(placeKey(), null);
  };
  if (root.dataset.continue !== undefined && !showOffer(offer, readStored(placeKey()) ?? '')) forget();
  offer.querySelector('button')?.addEventListener('click', forget);
  document.addEventListener('change', () => {
    if (isOff('place')) forget();
  });
  let timer: number | undefined;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(keepPlace, restMs);
    },
    { passive: true },
  );
}

/** @returns false where the passage is no more */
function showOffer(offer: HTMLElement, id: string): boolean {
  const number = document.querySelector(`.passage-number[href$="#${CSS.escape(id)}"]`);
  const link = offer.querySelector('a');
  if (!number || !link) return false;
  link.href = `#${id}`;
  link.textContent = `Continue at ${number.getAttribute('aria-label') ?? id}`;
  offer.dataset.shown = '';
  return true;
}

/** Keeps the passage that is being read; on the first screen nothing has been. */
function keepPlace(): void {
  if (isOff('place') || scrollY < innerHeight) return;
  const text = document.getElementById('transcript')?.getBoundingClientRect();
  if (!text) return;
  const at = document.elementFromPoint(text.left + text.width / 2, readLine());
  const id = at?.closest('.passage')?.querySelector('p[id]')?.id;
  if (id) store(placeKey(), id);
}
