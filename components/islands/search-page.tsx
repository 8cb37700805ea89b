'use client';

import { useEffect, useRef, useState } from 'react';
import { withSearch } from '../../lib/model/address.ts';
import { countChosen, searchFacets, type ChosenFacets } from '../../lib/search/facets.ts';
import type { Hit } from '../../lib/search/hit.ts';
import { plural } from '../../lib/text/amount.ts';
import { hitLink, HitView, tierNames } from './hit-view.tsx';
import { SearchFacets } from './search-facets.tsx';
import { Lost } from './lost.tsx';
import { SearchHelp } from './search-help.tsx';
import { isCut, MarkedText } from './marked-text.tsx';
import { NameLine } from './name-line.tsx';
import { SearchNotes } from './search-notes.tsx';
import { SearchOffers } from './search-offers.tsx';
import { noFacets, useSearch } from './use-search.ts';

/** The full results; the query and what narrows it are in the address. */
export function SearchPage() {
  const field = useRef<HTMLInputElement>(null);
  const [{ text, facets }, setAsked] = useState<{ text: string; facets: ChosenFacets }>({
    text: '',
    facets: noFacets,
  });
  const view = useSearch(text, facets);

  useEffect(() => {
    const fromAddress = () => {
      const asked = readAddress(location.search);
      if (field.current) field.current.value = asked.text;
      setAsked(asked);
    };
    // What was typed before the framework came is newer than the address.
    const typed = field.current?.value ?? '';
    const asked = readAddress(location.search);
    if (typed !== '' && typed !== asked.text) {
      history.replaceState(null, '', addressOf(typed, asked.facets));
      setAsked({ text: typed, facets: asked.facets });
    } else fromAddress();
    addEventListener('popstate', fromAddress);
    return () => removeEventListener('popstate', fromAddress);
  }, []);

  useEffect(() => {
    if (text === readAddress(location.search).text) delete document.documentElement.dataset.searching;
  }, [text]);

  const choose = (next: ChosenFacets) => {
    history.pushState(null, '', addressOf(text, next));
    setAsked({ text, facets: next });
  };
  const count = view?.groups.reduce((sum, group) => sum + group.hits.length, 0) ?? 0;

  return (
    <div className="min-h-[80svh] noscript:hidden">
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          history.pushState(null, '', addressOf(text, facets));
        }}
      >
        <label>
          <span className="sr-only">Search</span>
          <input
            className="w-full border-b-2 border-ink text-question leading-[1.6]"
            ref={field}
            type="search"
            name="q"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            data-quick-find
            onInput={(event) => {
              const typed = event.currentTarget.value;
              history.replaceState(null, '', addressOf(typed, facets));
              setAsked({ text: typed, facets });
            }}
          />
        </label>
      </form>
      <p role="status" className="search-count mt-1.5 min-h-6 label-6 text-quiet">
        {view && !view.isFailed
          ? `${plural(count, 'hit')}${view.isComplete ? '' : ' so far'}`
          : text.trim() !== '' && !view
            ? 'Searching…'
            : text === '' && <span className="hidden in-data-searching:inline">Searching…</span>}
      </p>
      <Lost>The search could not be loaded. Type on to try again.</Lost>
      {text.trim() === '' && (
        <div className="in-data-searching:hidden">
          <SearchHelp />
        </div>
      )}
      {view && <SearchOffers offers={view.offers} />}
      {view && (
        <SearchNotes view={view} onWiden={countChosen(facets) > 0 ? () => choose(noFacets) : undefined} />
      )}
      <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-16">
        {view && <SearchFacets counts={view.counts} chosen={facets} onChoose={choose} />}
        <div className="lg:col-start-2">
          {view?.groups.map((group) => (
            <section key={group.tier}>
              <h2 className="mt-5 pb-1.5 note-5 font-semibold tracking-[0.04em] text-quiet">
                {tierNames[group.tier]}
              </h2>
              {bySection(group.hits).map(({ key, head, hits }) => (
                <article key={key} className="mt-5">
                  <h3 className="border-t border-ink py-2 font-semibold">
                    {hits[0]?.byName ? <NameLine byName={hits[0].byName} /> : head}
                  </h3>
                  {hits.map((hit) => (
                    <div key={hit.record.url}>
                      <a className={hitLink} href={withSearch(hit.record.url, text)}>
                        <HitView
                          hit={{ ...hit, byName: null }}
                          hasSeveralBriefings={view.hasSeveralBriefings}
                        />
                      </a>
                      {isCut(hit.record.text) && (
                        <details>
                          <summary className="w-fit cursor-pointer py-1 note-5 text-quiet">
                            Whole paragraph<span className="sr-only">, {hit.record.name}</span>
                          </summary>
                          <p className="max-w-152">
                            <MarkedText text={hit.record.text} matches={hit.matches} />
                          </p>
                        </details>
                      )}
                    </div>
                  ))}
                </article>
              ))}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Hits of one exchange, or of one name, stand together, in the order of their best hits. */
function bySection(hits: readonly Hit[]): { key: string; head: string; hits: Hit[] }[] {
  const groups = new Map<string, { key: string; head: string; hits: Hit[] }>();
  for (const hit of hits) {
    const { briefing, section, fields } = hit.record;
    const key = hit.byName ? `${hit.byName.kind} ${hit.byName.id}` : `${briefing} ${section}`;
    const group = groups.get(key) ?? { key, head: fields.question ?? fields.sectionName, hits: [] };
    group.hits.push(hit);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function readAddress(query: string): { text: string; facets: ChosenFacets } {
  const parameters = new URLSearchParams(query);
  const facets: ChosenFacets = {};
  for (const facet of searchFacets) {
    const chosen = parameters.getAll(facet);
    if (chosen.length > 0) facets[facet] = chosen;
  }
  return { text: parameters.get('q') ?? '', facets };
}

function addressOf(text: string, facets: ChosenFacets): string {
  const parameters = new URLSearchParams(text === '' ? {} : { q: text });
  for (const facet of searchFacets) for (const value of facets[facet] ?? []) parameters.append(facet, value);
  const query = parameters.toString();
  return `${location.pathname}${query && `?${query}`}`;
}
