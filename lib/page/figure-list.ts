import { figureFacets, figureOrderName } from '../search/facet-names.ts';
import { figureChoices, type FigureFacts, type FigureFilters } from '../search/figure-filter.ts';
import { type FigureOrder, orderFigures, orderOf } from '../search/figure-order.ts';
import { plural } from '../text/amount.ts';

/** A figure of the page, and what is known of it. */
interface FigureElement extends FigureFacts {
  element: HTMLElement;
  /** Where it stands without scripts. */
  home: HTMLElement;
}

/** Keeps the choices, the list of figures, its order and the address in step. */
export function start(): void {
  const form = document.querySelector<HTMLFormElement>('form#figure-filters');
  if (!form) return;
  const figures = figuresOnPage();
  const show = (): void => {
    const { filters, unknown } = figureChoices.read(location.search, figures);
    const order = orderOf(new URLSearchParams(location.search).get(figureOrderName));
    showOrder(figures, order);
    for (const figure of figures) figure.element.hidden = !figureChoices.passes(figure, filters);
    hideEmptyGroups();
    showChoices(form, figures, filters, order);
    const left = figures.filter(({ element }) => !element.hidden).length;
    const ignored = unknown.map(({ facet, value }) => `There is no ${facet} “${value}” here; it is ignored.`);
    tell(form, figureChoices.isNarrowed(filters), left, figures.length, ignored);
  };
  const choose = (filters: FigureFilters, order: FigureOrder): void => {
    const parameters = new URLSearchParams(figureChoices.write(location.search, filters));
    if (order === 'topic') parameters.delete(figureOrderName);
    else parameters.set(figureOrderName, order);
    const query = String(parameters);
    history.pushState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    show();
  };

  // What was chosen while this was on its way.
  const early = chosenIn(form);
  const isEarly = figureChoices.isNarrowed(early.filters) || early.order !== 'topic';
  if (isEarly && location.search === '') choose(early.filters, early.order);
  else show();
  addEventListener('popstate', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => choose(chosenIn(form).filters, chosenIn(form).order));
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose(figureChoices.none, chosenIn(form).order);
    form.querySelector('select')?.focus();
  });
}

function figuresOnPage(): FigureElement[] {
  return [...document.querySelectorAll<HTMLElement>('#figure-list [data-place]')].map((element) => {
    const { topic, speaker, unit, marked, value, change, place } = element.dataset;
    const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
    return {
      element,
      home: element.parentElement ?? element,
      topic: topic ? [topic] : [],
      speaker: speaker ? [speaker] : [],
      unit: [unit ?? ''],
      marked: marked?.split(' ') ?? [],
      subject: element.querySelector('h3')?.textContent ?? '',
      value: numberOf(value),
      change: numberOf(change),
      place: Number(place),
    };
  });
}

/** Moves the figures into groups of another order, or back to where they stand without scripts. */
function showOrder(figures: readonly FigureElement[], order: FigureOrder): void {
  const list = document.querySelector<HTMLElement>('#figure-list');
  const sample = list?.querySelector('section');
  if (!list || !sample || (list.dataset.sorted ?? 'topic') === order) return;
  for (const { element, home } of figures) home.append(element);
  for (const made of list.querySelectorAll('[data-made]')) made.remove();
  if (order === 'topic') delete list.dataset.sorted;
  else {
    list.dataset.sorted = order;
    for (const { unit, figures: members } of orderFigures(figures, order)) {
      const name = nameIn(unit === null ? figureOrderName : 'unit', unit ?? order);
      list.append(
        groupLike(
          sample,
          name,
          members.map(({ element }) => element),
        ),
      );
    }
  }
}

/** A group that looks like those of the page. */
function groupLike(sample: HTMLElement, name: string, members: readonly HTMLElement[]): HTMLElement {
  const group = sample.cloneNode() as HTMLElement;
  const heading = sample.querySelector('h2')?.cloneNode() as HTMLElement;
  const rows = sample.querySelector('ol')?.cloneNode() as HTMLElement;
  group.dataset.made = '';
  group.ariaLabel = name;
  group.removeAttribute('aria-labelledby');
  heading.removeAttribute('id');
  heading.textContent = name;
  rows.append(...members);
  group.append(heading, rows);
  return group;
}

/** What a value is called in the choice of its facet, without its count. */
function nameIn(facet: string, value: string): string {
  const name = document.querySelector(`#figure-filters [name="${facet}"] [value="${CSS.escape(value)}"]`);
  return (name?.textContent ?? value).replace(count, '').replace(/^./u, (first) => first.toUpperCase());
}

/** Behind the name of a choice. */
const count = / \(\d+\)$/u;

function hideEmptyGroups(): void {
  for (const group of document.querySelectorAll<HTMLElement>('#figure-list > section'))
    group.hidden = group.querySelector('li:not([hidden])') === null;
}

function chosenIn(form: HTMLFormElement): { filters: FigureFilters; order: FigureOrder } {
  const data = new FormData(form);
  const chosen = figureFacets.map((facet) => [
    facet,
    new Set([String(data.get(facet) ?? '')].filter(Boolean)),
  ]);
  return {
    filters: Object.fromEntries(chosen) as FigureFilters,
    order: orderOf(String(data.get(figureOrderName))),
  };
}

function showChoices(
  form: HTMLFormElement,
  figures: readonly FigureFacts[],
  filters: FigureFilters,
  order: FigureOrder,
): void {
  for (const facet of figureFacets) {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${facet}"]`);
    if (!select) continue;
    select.value = [...filters[facet]][0] ?? '';
    const counts = figureChoices.count(figures, filters, facet);
    // The name stays as it is, also where the browser has translated it.
    for (const option of select.options)
      if (option.value) option.text = option.text.replace(count, ` (${counts.get(option.value) ?? 0})`);
  }
  const sort = form.querySelector<HTMLSelectElement>(`select[name="${figureOrderName}"]`);
  if (sort) sort.value = order;
}

function tell(
  form: HTMLFormElement,
  isNarrowed: boolean,
  left: number,
  all: number,
  ignored: readonly string[],
): void {
  const status = form.querySelector('[role="status"]');
  const amount = isNarrowed ? `${left} of ${plural(all, 'figure')}` : plural(all, 'figure');
  if (status) status.textContent = [`${amount}.`, ...ignored].join(' ');
  const reset = form.querySelector<HTMLElement>('[type="reset"]');
  if (reset) reset.hidden = !isNarrowed;
}
