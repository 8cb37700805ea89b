/**
 * Holds clicks on buttons that only an island answers, and Ctrl or ⌘ with Enter in a text that such a button is for,
 * and gives them back as clicks, in order, once it has come alive. Links, fields, labels, summaries and buttons the
 * browser answers by itself are left alone.
 *
 * @param dead selects islands that have not come alive
 * @returns a function that forgets what is held for an island that can't be loaded
 */
export function holdUntilMounted(dead: string): (island: HTMLElement) => void {
  let held: HTMLElement[] = [];
  const take = (island: HTMLElement): HTMLElement[] => {
    const own = held.filter((button) => island.contains(button));
    held = held.filter((button) => !own.includes(button));
    for (const button of own) button.removeAttribute('aria-busy');
    return own;
  };
  const hold = (event: Event, button: HTMLElement | null | undefined): void => {
    if (!button?.closest(dead) || isNative(button)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    button.setAttribute('aria-busy', 'true');
    held.push(button);
  };
  addEventListener('click', (event) => hold(event, buttonAround(event.target)), true);
  addEventListener(
    'keydown',
    (event) => {
      const isCommand = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      if (isCommand && event.target instanceof HTMLTextAreaElement)
        hold(event, event.target.form?.querySelector('button'));
    },
    true,
  );
  document.addEventListener('reader:mounted', ({ target }) => {
    if (target instanceof HTMLElement) for (const button of take(target)) button.click();
  });
  return (island) => void take(island);
}

function buttonAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('button, [role="button"]') : null;
}

function isNative(button: HTMLElement): boolean {
  if (button.matches('[popovertarget], [commandfor]')) return true;
  return button instanceof HTMLButtonElement && button.form !== null && button.type !== 'button';
}
