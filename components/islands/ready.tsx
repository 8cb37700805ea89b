'use client';

import { useEffect } from 'react';

/** Tells the small page script that the framework has taken the page over. */
export function Ready() {
  useEffect(() => {
    document.documentElement.dataset.ready = '';
    document.dispatchEvent(new Event('reader:ready'));
  }, []);
  return null;
}
