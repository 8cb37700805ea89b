import type { FilteredView } from '../search/filter.ts';
import { plural } from '../text/amount.ts';

/** Marks matches where the conference is drawn, listed and told as a table; null takes the marks away. */
export function markMatches(view: FilteredView | null): void {
  document.querySelector('.strip')?.toggleAttribute('data-marked', view !== null);
  for (const mark of document.querySelectorAll<SVGElement>('[data-mark]'))
    mark.classList.toggle('is-match', view?.states.get(mark.dataset.mark ?? '') === 'match');
  for (const place of document.querySelectorAll<HTMLElement>('[data-section]')) {
    const count = view?.bySection.get(place.dataset.section ?? '') ?? 0;
    place.textContent = view ? (count === 0 ? 'none' : plural(count, 'match', 'matches')) : '\u00a0';
    place.closest('li, tr')?.toggleAttribute('data-quiet', view !== null && count === 0);
  }
}
