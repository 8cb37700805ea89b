'use client';

import { useSyncExternalStore } from 'react';

const changed = 'reader:address';

/** A part of the page's address, followed as it changes; empty while the page is made at build. */
export function useAddress(read: (address: URL) => string): string {
  return useSyncExternalStore(
    subscribe,
    () => read(new URL(location.href)),
    () => '',
  );
}

/** Replaces the address without adding to the history, and tells those who follow it. */
export function replaceAddress(address: URL): void {
  history.replaceState(null, '', address);
  dispatchEvent(new Event(changed));
}

function subscribe(onChange: () => void): () => void {
  const events = ['popstate', 'hashchange', changed];
  for (const event of events) addEventListener(event, onChange);
  return () => {
    for (const event of events) removeEventListener(event, onChange);
  };
}
