'use client';

import { useEffect } from 'react';

/** In development only: starts the page script when the framework has taken the page over. */
export function StartPage() {
  useEffect(() => {
    void Promise.all([import('../../lib/page/start.ts'), import('../../lib/page/page.ts')]).then(
      ([{ start }, { startPage }]) => {
        start();
        startPage();
      },
    );
  }, []);
  return null;
}
