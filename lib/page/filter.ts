import {
  countChoices,
  facets,
  isNarrowed,
  noFilters,
  readFilters,
  viewUnder,
  writeFilters,
  type FilteredView,
  type Filters,
  type PassageFacts,
  type ReadFilters,
} from '../search/filter.ts';
import { plural } from '../text/amount.ts';
import { addressedElement } from './addressed.ts';
import { openOnClick, showAll, showView, unfold } from './fold.ts';
import { keepPlace } from './keep-place.ts';
import { markMatches } from './mark-matches.ts';
import { readFacts } from './read-facts.ts';

/** Runs before the page is parsed: where the address narrows the text, nothing is painted until it has been. */
export function holdPaintForFilters(): void {
  const parameters = new URLSearchParams(location.search);
  if (facets.some((facet) => parameters.has(facet))) document.documentElement.dataset.narrowing = '';
}

/** Keeps check boxes, transcript, counts and address in step, on pages that have filters. */
export function setUpFilters(): void {
  const form = document.querySelector<HTMLFormElement>('form#filters');
  if (form) setUp(form);
  delete document.documentElement.dataset.narrowing;
}

function setUp(form: HTMLFormElement): void {
  const passages = readFacts(document);
  const show = (read: ReadFilters): void => {
    showFilters(form, passages, read);
    if (location.hash) unfoldTarget();
  };
  const choose = (filters: Filters): void => {
    const query = writeFilters(location.search, filters);
    if (query === writeFilters(location.search, readFilters(location.search, passages).filters)) return;
    history.pushState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    keepPlace(() => showFilters(form, passages, { filters, unknown: [] }));
  };

  show(readFilters(location.search, passages));
  openOnClick();
  addEventListener('popstate', () => keepPlace(() => show(readFilters(location.search, passages))));
  addEventListener('hashchange', unfoldTarget);
  form.addEventListener('change', () => choose(chosenIn(form)));
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose(noFilters);
  });
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-filter-topic]') : null;
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (link?.dataset.filterTopic && isPlain) {
      event.preventDefault();
      choose({ ...noFilters, topic: new Set([link.dataset.filterTopic]) });
    }
    if (event.target instanceof Element && event.target.closest('[data-clear-filters]')) choose(noFilters);
  });
}

function showFilters(
  form: HTMLFormElement,
  passages: readonly PassageFacts[],
  { filters, unknown }: ReadFilters,
): void {
  const view = viewUnder(passages, filters);
  const narrowed = isNarrowed(filters);
  if (narrowed) showView(view);
  else showAll();
  document.documentElement.toggleAttribute('data-narrowed', narrowed);
  for (const button of document.querySelectorAll<HTMLElement>('[data-clear-filters]'))
    button.hidden = !narrowed;
  showChoices(form, passages, filters);
  markMatches(narrowed ? view : null);

  const left = `${plural(view.matches.length, 'passage')} in ${placesOf(view)} match`;
  const ignored = unknown.map(({ facet, value }) => `There is no ${facet} “${value}” here; it is ignored.`);
  say([narrowed ? `${left}: ${namesOf(form, filters)}.` : null, ...ignored].filter(Boolean).join(' '));
}

function showChoices(form: HTMLFormElement, passages: readonly PassageFacts[], filters: Filters): void {
  for (const facet of facets) {
    const counts = countChoices(passages, filters, facet);
    for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)) {
      const count = counts.get(box.value) ?? 0;
      const label = box.closest('label');
      box.checked = filters[facet].has(box.value);
      if (label) label.dataset.left = String(count);
      const shown = label?.querySelector('.count');
      if (shown) shown.textContent = String(count);
    }
  }
}

function chosenIn(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  const chosen = { ...noFilters };
  for (const facet of facets) chosen[facet] = new Set(data.getAll(facet).map(String));
  return chosen;
}

function namesOf(form: HTMLFormElement, filters: Filters): string {
  return [...form.querySelectorAll<HTMLInputElement>('input')]
    .filter((box) => facets.some((facet) => facet === box.name && filters[facet].has(box.value)))
    .map((box) => box.nextElementSibling?.textContent)
    .join(', ');
}

/** Says what is shown, to eyes and to screen readers; with nothing to say, says what the whole is. */
function say(message: string): void {
  const status = document.querySelector<HTMLElement>('.filter-bar [role="status"]');
  if (status) status.textContent = message || (status.dataset.whole ?? '');
}

/** `3 exchanges and the opening`: what readers call the sections that have matches. */
function placesOf({ bySection }: FilteredView): string {
  const ids = [...bySection.keys()];
  const others = ids.filter((id) => !/^q\d+$/.test(id)).map((id) => `the ${id}`);
  const exchanges = ids.length - others.length;
  return [...(exchanges > 0 || others.length === 0 ? [plural(exchanges, 'exchange')] : []), ...others].join(
    ' and ',
  );
}

function unfoldTarget(): void {
  const target = addressedElement();
  if (!target) return;
  const wasFolded = target.closest('[data-state="folded"]:not([data-open])');
  unfold(target);
  if (wasFolded) target.scrollIntoView();
}
