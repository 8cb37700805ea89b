'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { searchPath, withSearch } from '../../lib/model/address.ts';
import type { Hit } from '../../lib/search/hit.ts';
import { plural } from '../../lib/text/amount.ts';
import { hitLink, HitView, tierNames } from './hit-view.tsx';
import { Lost } from './lost.tsx';
import { SearchHelp } from './search-help.tsx';
import { SearchNotes } from './search-notes.tsx';
import { SearchOffers } from './search-offers.tsx';
import { startSearch } from './search-worker.ts';
import { useSearch } from './use-search.ts';

/** How many hits the sheet shows; the search page shows all. */
const most = 8;

/**
 * The one search field: a native form in a native popover, a combobox once the framework is there (ARIA
 * Authoring Practices, combobox with list). What was typed before that is in the field and is used.
 */
export function SiteSearch() {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const view = useSearch(text);

  useEffect(() => {
    const input = field.current;
    if (!input) return;
    const take = () => {
      startSearch();
      setText(input.value);
    };
    setOpen(input.matches(':popover-open *'));
    if (document.activeElement === input || input.value !== '') take();
    input.addEventListener('focus', take);
    return () => input.removeEventListener('focus', take);
  }, []);

  const all = (view?.groups ?? []).flatMap((group) => group.hits);
  const hits = all.slice(0, most);
  const shown = new Set(hits);
  const urlOf = (hit: Hit) => withSearch(hit.record.url, text);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((before) => Math.min(Math.max(before + step, -1), hits.length - 1));
    }
    const chosen = hits[active];
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      location.assign(urlOf(chosen));
    }
  };

  return (
    <div
      id="search"
      className="site-search"
      popover="auto"
      onToggle={({ newState }) => {
        setOpen(newState === 'open');
        setActive(-1);
      }}
    >
      <form action={searchPath()} role="search">
        <label>
          <span className="sr-only">Search</span>
          <input
            ref={field}
            type="search"
            name="q"
            placeholder="Search"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            data-quick-find
            role="combobox"
            aria-expanded={isOpen && hits.length > 0}
            aria-controls="search-hits"
            aria-autocomplete="list"
            aria-activedescendant={hits[active] ? `hit-${active}` : undefined}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
          />
        </label>
        <button
          type="button"
          className="hidden cursor-pointer font-semibold in-[:popover-open]:block"
          popoverTarget="search"
          popoverTargetAction="hide"
        >
          Close
        </button>
      </form>
      <div className="search-sheet [&>dl]:mt-2">
        {text.trim() === '' && <SearchHelp />}
        {!view && (text === '' || text.trim() !== '') && (
          <p className="search-waits note-5 text-quiet italic lost:hidden">Searching…</p>
        )}
        <Lost>The search could not be loaded. Type on to try again.</Lost>
        {view && <SearchOffers offers={view.offers} />}
        {view && <SearchNotes view={view} />}
        <div id="search-hits" className="[&>:first-child>p]:mt-2" role="listbox" aria-label="Hits">
          {view?.groups
            .filter((group) => group.hits.some((hit) => shown.has(hit)))
            .map((group) => (
              <div key={group.tier} role="group" aria-labelledby={`tier-${group.tier}`}>
                <p
                  id={`tier-${group.tier}`}
                  className="mt-5 pb-1.5 note-5 font-semibold tracking-[0.04em] text-quiet"
                  aria-hidden="true"
                >
                  {tierNames[group.tier]}
                </p>
                {group.hits
                  .filter((hit) => shown.has(hit))
                  .map((hit) => (
                    <a
                      key={hit.record.url}
                      id={`hit-${hits.indexOf(hit)}`}
                      className={hitLink}
                      role="option"
                      aria-selected={hits[active] === hit}
                      tabIndex={-1}
                      href={urlOf(hit)}
                    >
                      <HitView hit={hit} hasSeveralBriefings={view.hasSeveralBriefings} />
                    </a>
                  ))}
              </div>
            ))}
        </div>
        {hits.length > 0 && (
          <p className="sticky -bottom-5 -mx-5 mt-2 -mb-5 border-t border-rule bg-paper px-5 py-3 font-semibold">
            <a href={searchPath(text)}>
              {all.length > most ? `All ${plural(all.length, 'hit')}` : 'Read in full'}
            </a>
          </p>
        )}
        <p className="sr-only" role="status">
          {view?.isComplete ? countOf(all.length) : text.trim() === '' ? '' : 'Searching…'}
        </p>
      </div>
    </div>
  );
}

/** The sheet says how many there are even where it does not show them all. */
function countOf(hits: number): string {
  return `${plural(hits, 'hit')}${hits > most ? `, the first ${most} shown` : ''}`;
}
