declare global {
  interface Window {
    /** Keys pressed before the page script was there to answer them; taken away once it is. */
    earlyKeys?: KeyboardEvent[] | undefined;
  }
}

/** Keeps the keys that are pressed before the page script has come. */
export function keepEarlyKeys(): void {
  window.earlyKeys = [];
  addEventListener('keydown', (event) => window.earlyKeys?.push(event));
}

/** The keys that were kept; from now on none are. */
export function takeEarlyKeys(): KeyboardEvent[] {
  const keys = window.earlyKeys ?? [];
  window.earlyKeys = undefined;
  return keys;
}
