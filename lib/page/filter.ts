import {
  countChoices,
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
import { asksFor, facets } from '../search/facet-names.ts';
import { plural } from '../text/amount.ts';
import { addressedElement } from './addressed.ts';
import { arriveAtFirstMatch, goToFirstMatch } from './first-match.ts';
import { foldText, openOnClick, unfold } from './fold.ts';
import { keepPlace } from './keep-place.ts';
import { markMatches } from './mark-matches.ts';
import { goBackToPlace, keepNarrowedPlace } from './narrowed-place.ts';
import { plainClick } from './plain-click.ts';
import { readFacts } from './read-facts.ts';

/**
 * Keeps check boxes, transcript, counts and address in step, beginning with what the address asks for.
 *
 * @param isArrival is the page being opened at an address that narrows?
 */
export function start(isArrival: boolean): void {
  const form = document.querySelector<HTMLFormElement>('form#filters');
  if (!form) return;
  const passages = readFacts(document);
  // What was chosen while this was on its way.
  const early = chosenIn(form);
  const show = (asked: ReadFilters): void => {
    const view = viewUnder(passages, asked.filters);
    keepPlace(() => narrowText(isNarrowed(asked.filters) ? view : null));
    sayWhatIsLeft(form, view, asked);
    showChoices(form, passages, asked.filters);
  };
  const choose = (filters: Filters): void => {
    const query = writeFilters(location.search, filters);
    if (query === writeFilters(location.search, readFilters(location.search, passages).filters)) return;
    history.pushState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    show({ filters, unknown: [] });
  };

  const asked = readFilters(location.search, passages);
  if (asksFor(facets, location.search)) {
    show(asked);
    if (addressedElement()) addressedElement()?.scrollIntoView();
    else if (isArrival) arriveAtFirstMatch();
    if (isArrival && !location.hash) goBackToPlace();
  }
  if (isNarrowed(early)) {
    choose(both(asked.filters, early));
    if (!form.matches(':popover-open')) goToFirstMatch();
  }
  keepNarrowedPlace();
  openOnClick();
  addEventListener('popstate', () => show(readFilters(location.search, passages)));
  addEventListener('hashchange', unfoldTarget);
  form.addEventListener('change', () => choose(chosenIn(form)));
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose(noFilters);
  });
  form.querySelector('[data-shows-matches]')?.addEventListener('click', () => {
    form.hidePopover();
    if (isNarrowed(chosenIn(form))) goToFirstMatch();
  });
  document.addEventListener('click', (event) => {
    const target = plainClick(event);
    const topic = target?.closest<HTMLElement>('[data-filter-topic]')?.dataset.filterTopic;
    if (topic) {
      event.preventDefault();
      choose({ ...noFilters, topic: new Set([topic]) });
      // From the text one reads on where one is.
      if (!target?.closest('.section')) goToFirstMatch();
    }
    if (target?.closest('[data-clear-filters]')) choose(noFilters);
  });
}

function both(some: Filters, others: Filters): Filters {
  const all = { ...noFilters };
  for (const facet of facets) all[facet] = new Set([...some[facet], ...others[facet]]);
  return all;
}

/** Folds the text; with a target in the address, that stands open. Null unfolds everything. */
function narrowText(view: FilteredView | null): void {
  document.documentElement.toggleAttribute('data-narrowed', view !== null);
  for (const button of document.querySelectorAll<HTMLElement>('[data-clear-filters]'))
    button.hidden = view === null;
  foldText(view);
  if (location.hash) unfoldTarget();
}

/** Says what is left, and marks it in the strip and the navigator. */
function sayWhatIsLeft(form: HTMLFormElement, view: FilteredView, { filters, unknown }: ReadFilters): void {
  const narrowed = isNarrowed(filters);
  markMatches(narrowed ? view : null);
  const done = form.querySelector('[data-shows-matches]');
  if (done) done.textContent = `Show ${plural(view.matches.length, 'passage')}`;
  const left = `${amount(view.matches.length, 'passage')} in ${placesOf(view)} ${view.matches.length === 1 ? 'matches' : 'match'}`;
  const ignored = unknown.map(({ facet, value }) => `There is no ${facet} “${value}” here; it is ignored.`);
  say([narrowed ? `${left}: ${namesOf(form, filters)}.` : null, ...ignored].filter(Boolean).join(' '));
}

/** Puts the check boxes in step, with what each choice would leave. */
function showChoices(form: HTMLFormElement, passages: readonly PassageFacts[], filters: Filters): void {
  for (const facet of facets) {
    const counts = countChoices(passages, filters, facet);
    for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)) {
      const count = counts.get(box.value) ?? 0;
      const label = box.closest('label');
      box.checked = filters[facet].has(box.value);
      if (label) label.dataset.left = String(count);
      const shown = label?.querySelector('.count');
      if (shown) shown.textContent = count.toLocaleString('en-GB');
    }
  }
}

function chosenIn(form: HTMLFormElement): Filters {
  const data = new FormData(form);
  const chosen = { ...noFilters };
  for (const facet of facets) chosen[facet] = new Set(data.getAll(facet).map(String));
  return chosen;
}

/** `Bridges or Budget; Ada Lind`: values of a facet are alternatives, facets narrow each other. */
function namesOf(form: HTMLFormElement, filters: Filters): string {
  const nameOf = (box: HTMLInputElement): string => box.nextElementSibling?.textContent ?? '';
  return facets
    .map((facet) => [...form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)])
    .map((boxes, at) => boxes.filter((box) => filters[facets[at] ?? 'topic'].has(box.value)).map(nameOf))
    .filter((names) => names.length > 0)
    .map((names) => names.join(' or '))
    .join('; ');
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
  return [...(exchanges > 0 || others.length === 0 ? [amount(exchanges, 'exchange')] : []), ...others].join(
    ' and ',
  );
}

/** A count and what is counted stand on one line. */
function amount(count: number, noun: string): string {
  return plural(count, noun).replace(' ', '\u00a0');
}

function unfoldTarget(): void {
  const target = addressedElement();
  if (!target) return;
  const wasFolded = target.closest('[data-state="folded"]:not([data-open])');
  unfold(target);
  if (wasFolded) target.scrollIntoView();
}
