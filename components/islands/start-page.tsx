'use client';

import { useEffect } from 'react';
import { startPage } from '../../lib/page/page.ts';
import { start } from '../../lib/page/start.ts';

/** In development only: starts the page script when the framework has taken the page over. */
export function StartPage() {
  useEffect(() => {
    start();
    startPage();
  }, []);
  return null;
}
