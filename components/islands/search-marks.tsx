'use client';

import { useEffect, useMemo } from 'react';
import type { Hit, Tier } from '../../lib/search/hit.ts';
import { plural } from '../../lib/text/amount.ts';
import { rangesIn } from './text-ranges.ts';
import { replaceAddress, useAddress } from './use-address.ts';
import { useSearch, type SearchView } from './use-search.ts';

/**
 * Marks the words of a search that led here (`?q=` in the address), and goes from match to match. The marks are
 * CSS highlights, so the text stays as it is.
 */
export function SearchMarks({ briefing }: { briefing: string }) {
  const query = useAddress((address) => address.searchParams.get('q') ?? '');
  const target = useAddress((address) => address.hash.slice(1));
  const view = useSearch(query);
  const hits = useMemo(() => hitsIn(briefing, view), [briefing, view]);
  const at = hits.findIndex((hit) => hit.record.id === target);

  const isNowhereElse = hits.length === 0 || (hits.length === 1 && at === 0);

  useEffect(() => {
    if (!('highlights' in CSS)) return;
    const ranges = hits.flatMap((hit) => rangesIn(document.getElementById(hit.record.id), hit.matches));
    CSS.highlights.set('search', new Highlight(...ranges));
    return () => void CSS.highlights.delete('search');
  }, [hits]);

  useEffect(() => {
    const clearOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector(':popover-open, dialog[open]')) clear();
    };
    addEventListener('keydown', clearOnEscape);
    return () => removeEventListener('keydown', clearOnEscape);
  }, []);

  const told = tell(view, hits.length, at);

  const go = (step: number) => {
    const button = document.activeElement;
    // Arriving takes the focus to the passage; whoever pressed here is about to press again.
    if (button instanceof HTMLButtonElement)
      addEventListener('hashchange', () => setTimeout(() => button.focus({ preventScroll: true })), {
        once: true,
      });
    // Who has come to none of them yet goes to the first, or back to the last.
    const from = at < 0 && step < 0 ? 0 : at;
    location.hash = hits[(from + step + hits.length) % hits.length]?.record.id ?? '';
  };

  return (
    <div
      className="marks-bar fixed inset-x-0 bottom-[calc(3rem+1px+env(safe-area-inset-bottom))] z-9 flex gap-x-3.5 border-t border-rule bg-paper px-5 py-2 label-6 xl:inset-x-auto xl:right-10 xl:bottom-6 xl:w-60 xl:flex-wrap xl:border xl:border-ink xl:px-3 [&_:disabled]:cursor-default [&_:disabled]:font-normal [&_:disabled]:text-quiet [&_button]:cursor-pointer [&_button]:font-semibold"
      role="region"
      aria-label="Search marks"
      hidden={query === ''}
    >
      <p role="status" className="min-w-0 flex-1 truncate xl:basis-full">
        {told} for “{query.slice(0, 60)}”
        {hits.length > 0 && <span className="sr-only">, marked in the text</span>}
      </p>
      <button type="button" data-marks="previous" disabled={isNowhereElse} onClick={() => go(-1)}>
        Previous
      </button>
      <button type="button" data-marks="next" disabled={isNowhereElse} onClick={() => go(1)}>
        Next
      </button>
      <button type="button" onClick={clear}>
        Clear
      </button>
    </div>
  );
}

/** Where the reader is among the matches, or why there are none. */
function tell(view: SearchView | null, hits: number, at: number): string {
  if (view?.isFailed) return 'The search could not be loaded';
  if (hits > 0) return at < 0 ? plural(hits, 'passage') : `${at + 1} of ${hits}`;
  return view?.isComplete ? 'No match' : 'Searching';
}

/**
 * The passages of this briefing with the words that were found, in the order of the text; near misses and
 * words of like meaning only where nothing else was.
 */
function hitsIn(briefing: string, view: SearchView | null): Hit[] {
  const groups = view?.groups ?? [];
  const inTiers = (...tiers: Tier[]) => groups.filter(({ tier }) => tiers.some((each) => each === tier));
  const best = [inTiers('exact', 'words'), inTiers('near'), inTiers('meaning')].find(
    ({ length }) => length > 0,
  );
  return (best ?? [])
    .flatMap((group) => group.hits)
    .filter(
      ({ record, matches }) =>
        matches.length > 0 && record.kind === 'passage' && record.briefing === briefing,
    )
    .sort((a, b) => a.record.order - b.record.order);
}

function clear(): void {
  const address = new URL(location.href);
  address.searchParams.delete('q');
  replaceAddress(address);
}
