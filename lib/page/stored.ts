/** What this browser keeps under a key; null where nothing is kept, or nothing may be read. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a value in this browser, null to forget it. Where nothing may be kept, it holds for this page alone. */
export function store(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing more can be done, and nothing is lost but the memory.
  }
}
