/** The engines of today's browsers, by the name that readers know. */
export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

/** What can go into a page and come out of it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Size of the page in a window, in CSS pixels. */
export interface PageSize {
  width: number;
  height: number;
}

/**
 * One window of a browser, driven in the same way whatever its engine. All that waits fails after `patience`
 * milliseconds with what it waited for.
 */
export interface Engine {
  name: EngineName;
  /** Loads an address anew, also where only its fragment differs from the page before. */
  open(address: string): Promise<void>;
  /** The address that the window shows, whole. */
  address(): Promise<string>;
  /** Runs a function in the page; it sees nothing but what it is given, and gives what JSON can hold. */
  evaluate<Given extends readonly Json[], Result>(
    look: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  /** Clicks the first element of a selector that is shown and has these words, by the mouse. */
  click(selector: string, words?: string): Promise<void>;
  /** Presses a key by its name in `KeyboardEvent.key`, such as `Enter` or `j`; `Control+v` with another one held. */
  press(key: string): Promise<void>;
  /** Types letters where the focus is. */
  type(text: string): Promise<void>;
  resize(size: PageSize): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** Leaves the page, and forgets what pages have kept. */
  forget(): Promise<void>;
  close(): Promise<void>;
}

/** Milliseconds until an engine gives up waiting. */
export const patience = 5000;

/** The call of a function with what it is given, as an expression for the page. */
export function callOf(look: (...given: never[]) => unknown, given: readonly Json[]): string {
  return `(${look.toString()})(...${JSON.stringify(given)})`;
}

/** Finds the element to click, in the page: the first that is shown and has the words. */
export function findShown(selector: string, words: string): Element | null {
  return (
    [...document.querySelectorAll(selector)].find(
      (element) => element.checkVisibility() && element.textContent.includes(words),
    ) ?? null
  );
}

/** Asks again and again until there is an answer. */
export async function waitFor<Found>(
  what: string,
  ask: () => Promise<Found | null | undefined | false>,
): Promise<Found> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await ask();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`Missing ${what}, waited ${patience} ms`);
  }
}
