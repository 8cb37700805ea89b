const storageKey = 'keys';

/** Are single-key shortcuts on? They are, unless the reader switched them off here before. */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** Switches single-key shortcuts on or off, for as long as this browser keeps it. */
export function switchKeys(areOn: boolean): void {
  try {
    if (areOn) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // Where nothing can be kept, the choice holds for no longer than this.
  }
}
