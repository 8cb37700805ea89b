/**
 * Holds clicks on buttons that only the framework answers, and Ctrl or ⌘ with Enter in a text that such a button
 * is for, and gives them back as clicks, in order, once it has taken the page over. Links, fields, labels, summaries
 * and buttons the browser answers by itself are left alone.
 *
 * @returns a function that forgets what is held, for when the framework can't be loaded
 */
export function holdUntilReady(island: string): () => void {
  let held: HTMLElement[] = [];
  const drop = () => {
    for (const button of held) button.removeAttribute('aria-busy');
    held = [];
  };
  const hold = (event: Event, button: HTMLElement | null | undefined) => {
    if (!button?.closest(island) || isNative(button)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    button.setAttribute('aria-busy', 'true');
    held.push(button);
  };
  const holdClick = (event: MouseEvent) =>
    hold(event, event.target instanceof Element ? buttonAround(event.target) : null);
  const holdKey = (event: KeyboardEvent) => {
    if (
      event.key === 'Enter' &&
      (event.ctrlKey || event.metaKey) &&
      event.target instanceof HTMLTextAreaElement
    )
      hold(event, event.target.form?.querySelector('button'));
  };
  addEventListener('click', holdClick, true);
  addEventListener('keydown', holdKey, true);
  document.addEventListener(
    'reader:ready',
    () => {
      removeEventListener('click', holdClick, true);
      removeEventListener('keydown', holdKey, true);
      const buttons = held;
      drop();
      for (const button of buttons) button.click();
    },
    { once: true },
  );
  return drop;
}

function buttonAround(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>('button, [role="button"]');
}

function isNative(button: HTMLElement): boolean {
  if (button.matches('[popovertarget], [commandfor]')) return true;
  return button instanceof HTMLButtonElement && button.form !== null && button.type !== 'button';
}
