import { readStored, store } from './stored.ts';

/**
 * Switches that are kept: each check box `data-switch="notes"` puts `data-notes="off"` on the page while it is
 * off. They are on until a reader switches them off.
 */
const names = ['notes', 'voice', 'place'];

/** Puts what was kept on the page; runs before anything is painted. */
export function applySwitches(): void {
  for (const name of names) if (readStored(name) === 'off') show(name, true);
}

/** Keeps the check boxes, the page and what is stored in step. */
export function setUpSwitches(changed: () => void): void {
  const boxes = document.querySelectorAll<HTMLInputElement>('input[data-switch]');
  const showBoxes = (): void => {
    for (const box of boxes) box.checked = !isOff(box.dataset.switch ?? '');
    changed();
  };
  for (const box of boxes) {
    box.addEventListener('change', () => {
      const name = box.dataset.switch ?? '';
      show(name, !box.checked);
      store(name, box.checked ? null : 'off');
      showBoxes();
    });
  }
  showBoxes();
}

/** Is a switch off on this page? */
export function isOff(name: string): boolean {
  return document.documentElement.getAttribute(`data-${name}`) === 'off';
}

function show(name: string, off: boolean): void {
  if (off) document.documentElement.setAttribute(`data-${name}`, 'off');
  else document.documentElement.removeAttribute(`data-${name}`);
}
