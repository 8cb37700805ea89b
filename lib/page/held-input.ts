/**
 * Holds clicks on buttons that only the framework answers, and gives them back, in order, once it has taken
 * the page over. Links, fields, labels, summaries and buttons the browser answers by itself are left alone.
 *
 * @returns a function that forgets what is held, for when the framework can't be loaded
 */
export function holdUntilReady(island: string): () => void {
  let held: HTMLElement[] = [];
  const drop = () => {
    for (const button of held) button.removeAttribute('aria-busy');
    held = [];
  };
  const holdClick = (event: MouseEvent) => {
    const button = event.target instanceof Element ? buttonAround(event.target) : null;
    if (!button?.closest(island) || isNative(button)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    button.setAttribute('aria-busy', 'true');
    held.push(button);
  };
  addEventListener('click', holdClick, true);
  document.addEventListener(
    'reader:ready',
    () => {
      removeEventListener('click', holdClick, true);
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
