import { asksFor, claimFacets, facets } from '../search/facet-names.ts';
import { plainClick } from './plain-click.ts';

/** What narrows the text of a page, once it has come. */
interface Narrowing {
  /** Does at once what the address asks for. */
  start: () => void;
}

let loading: Promise<void> | undefined;

/** Is done when the text is narrowed as the address asks; at once where it asks for nothing. */
export function whenNarrowed(): Promise<void> {
  return loading ?? Promise.resolve();
}

/**
 * Brings in what narrows a transcript or a summary when it is first used: where the address asks for it, when the
 * reader turns to its choices, or presses a link or a button that narrows.
 */
export function loadFilters(): void {
  const form = document.querySelector<HTMLFormElement>('form#filters, form#claim-filters');
  if (!form) return showAll();
  const load = (): Promise<void> => (loading ??= bringIn(form).finally(showAll));
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
  if (isAsked()) void load();
  else showAll();
}

function isAsked(): boolean {
  return asksFor([...facets, ...claimFacets], location.search);
}

let isIn = false;

async function bringIn(form: HTMLFormElement): Promise<void> {
  const { start }: Narrowing =
    form.id === 'filters' ? await import('./filter.ts') : await import('./claim-filter.ts');
  start();
  isIn = true;
}

function showAll(): void {
  delete document.documentElement.dataset.narrowing;
}
