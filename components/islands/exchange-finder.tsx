'use client';

import { useEffect, useRef, useState } from 'react';
import { searchPath } from '../../lib/model/address.ts';
import { Lost } from './lost.tsx';

/**
 * Narrows the navigator to the entries that hold every typed word. The field is native and uncontrolled, so
 * what was typed before the framework came is kept and used.
 */
export function ExchangeFinder({ list }: { list: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState<{ text: string; shown: number; of: number } | null>(null);

  const narrow = () => {
    const text = field.current?.value.trim() ?? '';
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const entries = [...document.querySelectorAll<HTMLElement>(`#${list} [data-find]`)];
    for (const entry of entries) {
      const found = entry.dataset.find?.toLowerCase() ?? '';
      entry.hidden = !words.every((word) => found.includes(word));
    }
    const shown = entries.filter((entry) => !entry.hidden).length;
    setLeft(words.length > 0 ? { text, shown, of: entries.length } : null);
  };

  useEffect(narrow, [list]);

  return (
    <div className="finder pb-3 noscript:hidden">
      <label className="block text-note text-quiet" htmlFor="exchange-finder">
        Find an exchange by title, name or topic
      </label>
      <input
        className="w-full border-b border-quiet py-1 text-[max(1rem,var(--text-label))] focus-visible:-outline-offset-2"
        ref={field}
        id="exchange-finder"
        type="search"
        autoComplete="off"
        onInput={narrow}
      />
      <Lost>The finder could not be loaded. Type on to try again.</Lost>
      <p role="status" className="min-h-5 text-note text-quiet">
        {left && `${left.shown} of ${left.of}`}
      </p>
      {left?.shown === 0 && <a href={searchPath(left.text)}>Search what was said for this</a>}
    </div>
  );
}
