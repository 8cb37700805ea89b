'use client';

import { useEffect, useId, useRef, useState } from 'react';

/**
 * Narrows the navigator to the entries that hold every typed word. The field is native and uncontrolled, so
 * what was typed before the framework came is kept and used.
 */
export function ExchangeFinder({ list }: { list: string }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [left, setLeft] = useState<{ shown: number; of: number } | null>(null);

  const narrow = () => {
    const words = (field.current?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
    const entries = [...document.querySelectorAll<HTMLElement>(`#${list} [data-find]`)];
    for (const entry of entries) {
      const text = entry.dataset.find?.toLowerCase() ?? '';
      entry.hidden = !words.every((word) => text.includes(word));
    }
    const shown = entries.filter((entry) => !entry.hidden).length;
    setLeft(words.length > 0 ? { shown, of: entries.length } : null);
  };

  useEffect(narrow, [list]);

  return (
    <div className="finder" data-island>
      <label htmlFor={id}>Find an exchange</label>
      <input ref={field} id={id} type="search" autoComplete="off" onInput={narrow} />
      <p role="status">{left && `${left.shown} of ${left.of}`}</p>
    </div>
  );
}
