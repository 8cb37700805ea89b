'use client';

import type { ReactNode } from 'react';

/** What stands in an island while its code could not be loaded: rendered at build, shown by the page script. */
export function Lost({ children }: { children: ReactNode }) {
  return (
    <p role="alert" className="hidden label-6 font-semibold lost:block">
      {children}
    </p>
  );
}
