import { readStored, store } from './stored.ts';

const storageKey = 'keys';

/** Are single-key shortcuts on? They are, unless the reader switched them off here before. */
export function areKeysOn(): boolean {
  return readStored(storageKey) !== 'off';
}

/** Switches single-key shortcuts on or off, for as long as this browser keeps it. */
export function switchKeys(areOn: boolean): void {
  store(storageKey, areOn ? null : 'off');
}
