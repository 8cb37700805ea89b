import { type Engine, waitFor } from './engine.ts';

/** Text of the first element of a selector that is shown, spaces collapsed; null where there is none. */
export function textOf(engine: Engine, selector: string): Promise<string | null> {
  return engine.evaluate((asked) => {
    const element = [...document.querySelectorAll(asked)].find((each) => each.checkVisibility());
    return element ? element.textContent.replace(/\s+/g, ' ').trim() : null;
  }, selector);
}

/** `id` of the element that has the focus. */
export function focusedId(engine: Engine): Promise<string> {
  return engine.evaluate(() => document.activeElement?.id ?? '');
}

/** Path, query and fragment of the page. */
export async function addressOf(engine: Engine): Promise<string> {
  const { pathname, search, hash } = new URL(await engine.address());
  return pathname + search + hash;
}

/** Gives an element the focus, as the Tab key would, once it takes it. */
export async function focus(engine: Engine, selector: string): Promise<void> {
  await waitFor(`focus on ${selector}`, () =>
    engine.evaluate((asked) => {
      const element = document.querySelector<HTMLElement>(asked);
      element?.focus();
      return element !== null && document.activeElement === element;
    }, selector),
  );
}

/** What the clipboard holds, pasted into an empty field as a reader would. */
export async function pasted(engine: Engine): Promise<string> {
  await engine.open('/quote/');
  await engine.click('textarea');
  await engine.press(process.platform === 'darwin' ? 'Meta+v' : 'Control+v');
  return engine.evaluate(() => document.querySelector('textarea')?.value ?? '');
}
