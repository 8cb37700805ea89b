'use client';

import { createElement, type ComponentType } from 'react';
import { hydrateRoot } from 'react-dom/client';
import type { IslandName } from '../../lib/model/islands.ts';

type Load = () => Promise<ComponentType<never>>;

const islands: Readonly<Record<IslandName, Load>> = {
  'site-search': async () => (await import('./site-search.tsx')).SiteSearch,
  'search-page': async () => (await import('./search-page.tsx')).SearchPage,
  'search-marks': async () => (await import('./search-marks.tsx')).SearchMarks,
  'exchange-finder': async () => (await import('./exchange-finder.tsx')).ExchangeFinder,
  'quote-check': async () => (await import('./quote-check.tsx')).QuoteCheck,
};

/**
 * Makes an island come alive on a root of its own, over what was rendered at build: fields, typed words, caret and
 * focus stay.
 *
 * @param element bears `data-island` and `data-props`
 * @throws {Error} when its code can't be loaded
 */
export async function mountIsland(element: HTMLElement): Promise<void> {
  const load = islands[element.dataset.island as IslandName];
  const Component = (await load()) as ComponentType<object>;
  const props = JSON.parse(element.dataset.props ?? '{}') as object;
  hydrateRoot(element, createElement(Component, props));
}
