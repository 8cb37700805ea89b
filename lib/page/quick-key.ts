import { areKeysOn } from './key-switch.ts';

/** `/`, and Ctrl or ⌘ with K, go to the page's search field at once, whether or not the framework is there. */
export function listenForQuickKey(): void {
  document.addEventListener('keydown', (event) => {
    // The search page has a field of its own, larger than the one in the header.
    const field =
      isQuickKey(event) &&
      (document.querySelector<HTMLElement>('main [data-quick-find]') ??
        document.querySelector<HTMLElement>('[data-quick-find]'));
    if (!field) return;
    event.preventDefault();
    const sheet = field.closest<HTMLElement>('[popover]');
    // Focus alone opens nothing, and on a phone a field in a closed sheet is not there to be focused.
    if (sheet && !sheet.matches(':popover-open')) sheet.showPopover();
    field.focus({ preventScroll: true });
  });
}

/** Does the key ask for the search field? */
export function isQuickKey(event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing) return false;
  const isCommand = event.ctrlKey || event.metaKey;
  if (event.key.toLowerCase() === 'k') return isCommand && !event.shiftKey;
  return event.key === '/' && !isCommand && areKeysOn() && !isTyping(event.target);
}

const notWritten = ['button', 'checkbox', 'radio', 'range', 'reset', 'submit'];

/** Is the reader writing, so that a character belongs to the text? */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !notWritten.includes(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('textarea, select'));
}
