import { claimChoices, type ClaimFacts, type ClaimFilters } from '../search/claim-filter.ts';
import { claimFacets } from '../search/facet-names.ts';
import { plural } from '../text/amount.ts';

/** Keeps check boxes, claims, counts and address in step, on pages that have claims. */
export function start(): void {
  const form = document.querySelector<HTMLFormElement>('form#claim-filters');
  if (!form) return;
  const claims = [...document.querySelectorAll<HTMLElement>('.claim')].map((element) => ({
    element,
    facts: factsIn(element),
    mark: document.querySelectorAll<HTMLElement>(
      `[data-claim="${element.querySelector('[id]')?.id.replace('claim-', '') ?? ''}"]`,
    ),
  }));
  const facts = claims.map((claim) => claim.facts);

  const show = ({ filters, unknown }: ReturnType<typeof claimChoices.read>): void => {
    const narrowed = claimChoices.isNarrowed(filters);
    let left = 0;
    for (const { element, facts: own, mark } of claims) {
      const passes = claimChoices.passes(own, filters);
      if (passes) left += 1;
      for (const part of [element, ...mark]) part.toggleAttribute('data-out', !passes);
      for (const link of mark) link.tabIndex = passes ? 0 : -1;
    }
    showChoices(form, facts, filters);
    const status = form.querySelector<HTMLElement>('[role="status"]');
    const ignored = unknown.map(({ facet, value }) => `There is no ${facet} “${value}” here; it is ignored.`);
    const message = narrowed
      ? `${left} of ${plural(claims.length, 'claim')} ${left === 1 ? 'matches' : 'match'}.`
      : status?.dataset.whole;
    if (status) status.textContent = [message, ...ignored].join(' ');
    const reset = form.querySelector<HTMLElement>('[type="reset"]');
    if (reset) reset.hidden = !narrowed;
    // Who asks for what is not in the transcript can read it as a list.
    if (filters.support.has('not'))
      document.getElementById('not-in-transcript')?.closest('details')?.setAttribute('open', '');
  };
  const choose = (filters: ClaimFilters): void => {
    const query = claimChoices.write(location.search, filters);
    history.pushState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    show({ filters, unknown: [] });
  };
  const showAddress = (): void => show(claimChoices.read(location.search, facts));

  // What was chosen while this was on its way.
  const early = chosenIn(form);
  showAddress();
  if (claimChoices.isNarrowed(early)) choose(early);
  addEventListener('popstate', showAddress);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => choose(chosenIn(form)));
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose(claimChoices.none);
  });
}

function factsIn({ dataset }: HTMLElement): ClaimFacts {
  return {
    support: [dataset.support ?? ''],
    by: [dataset.by ?? ''],
    topic: dataset.topic?.split(' ').filter(Boolean) ?? [],
  };
}

function chosenIn(form: HTMLFormElement): ClaimFilters {
  const data = new FormData(form);
  const valuesOf = (facet: string): Set<string> => new Set(data.getAll(facet).map(String));
  return { support: valuesOf('support'), by: valuesOf('by'), topic: valuesOf('topic') };
}

function showChoices(form: HTMLFormElement, facts: readonly ClaimFacts[], filters: ClaimFilters): void {
  for (const facet of claimFacets) {
    const counts = claimChoices.count(facts, filters, facet);
    for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${facet}"]`)) {
      box.checked = filters[facet].has(box.value);
      const count = counts.get(box.value) ?? 0;
      const label = box.closest('label');
      if (label) label.dataset.left = String(count);
      const shown = label?.querySelector('.count');
      if (shown) shown.textContent = String(count);
    }
  }
}
