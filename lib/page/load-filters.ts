import { asksFor, narrowingNames } from '../search/facet-names.ts';
import { plainClick } from './plain-click.ts';

/** What narrows the text of a page, once it has come. */
interface Narrowing {
  /** Does at once what the address asks for; `isArrival` where the page is being opened at that address. */
  start: (isArrival: boolean) => void;
}

/** By the id of what holds the choices. */
const narrowings: Readonly<
  Record<'filters' | 'claim-filters' | 'excerpt-filters' | 'figure-filters', () => Promise<Narrowing>>
> = {
  filters: () => import('./filter.ts'),
  'claim-filters': () => import('./claim-filter.ts'),
  'excerpt-filters': () => import('./excerpt-filter.ts'),
  'figure-filters': () => import('./figure-list.ts'),
};

let loading: Promise<void> | undefined;

/** Is done when the text is narrowed as the address asks; at once where it asks for nothing. */
export function whenNarrowed(): Promise<void> {
  return loading ?? Promise.resolve();
}

/**
 * Brings in what narrows a transcript, a summary, a page of excerpts or of figures when it is first used: where the address asks
 * for it, when the reader turns to its choices, or presses a link or a button that narrows.
 */
export function loadFilters(): void {
  const form = document.querySelector<HTMLElement>(
    '#filters, #claim-filters, #excerpt-filters, #figure-filters',
  );
  if (!form) return showAll();
  const load = (isArrival = false): Promise<void> => (loading ??= bringIn(form, isArrival).finally(showAll));
  const openers = document.querySelectorAll<HTMLElement>(`[popovertarget="${form.id}"]`);
  for (const place of [form, ...openers])
    for (const type of ['pointerdown', 'focusin'])
      place.addEventListener(type, () => void load(), { once: true });
  addEventListener('popstate', () => {
    if (isAsked()) void load();
  });
  document.addEventListener('click', (event) => {
    const link = plainClick(event)?.closest<HTMLElement>('[data-filter-topic]');
    if (!link || form.id !== 'filters' || isIn) return;
    event.preventDefault();
    void load().then(() => link.click());
  });
  if (isAsked()) void load(true);
  else showAll();
}

function isAsked(): boolean {
  return asksFor(narrowingNames, location.search);
}

let isIn = false;

async function bringIn(form: HTMLElement, isArrival: boolean): Promise<void> {
  const { start } = await narrowings[form.id as keyof typeof narrowings]();
  start(isArrival);
  isIn = true;
}

function showAll(): void {
  delete document.documentElement.dataset.narrowing;
}
