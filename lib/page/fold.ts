import type { FilteredView, PassageState } from '../search/filter.ts';

/**
 * Folds what does not match: a section without matches to its heading, a turn without matches to one line, a
 * passage to its first words; null unfolds everything.
 */
export function foldText(view: FilteredView | null): void {
  for (const section of document.querySelectorAll<HTMLElement>('.section')) {
    mark(section, view?.bySection.has(section.id) === false ? 'folded' : undefined);
    for (const turn of section.querySelectorAll<HTMLElement>('.turn')) {
      const states = passagesIn(turn).map((passage) => ({ passage, state: stateOf(passage, view) }));
      mark(turn, states.every(({ state }) => state === 'folded') ? 'folded' : undefined);
      for (const { passage, state } of states) mark(passage, state);
    }
  }
}

function passagesIn(part: HTMLElement): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('.passage')];
}

function stateOf(passage: HTMLElement, view: FilteredView | null): PassageState | undefined {
  return view?.states.get(passage.querySelector('p')?.id ?? '');
}

/** Opens whatever is folded around an element and in it, where it stands. */
export function unfold(element: Element): void {
  for (let at: Element | null = element; at; at = at.parentElement) openOne(at);
  if (element.matches('.turn, .section'))
    for (const inner of element.querySelectorAll('[data-state="folded"]')) openOne(inner);
}

/** A click on something folded opens it; selecting words in it does not. */
export function openOnClick(): void {
  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const folded = target && outermostFolded(target);
    if (folded) unfold(folded);
  });
}

function outermostFolded(element: Element): Element | null {
  const folded = ['.section', '.turn', '.passage'].map((part) =>
    element.closest(`${part}[data-state="folded"]:not([data-open])`),
  );
  return folded.find(Boolean) ?? null;
}

function openOne(element: Element): void {
  if (element instanceof HTMLElement && element.dataset.state === 'folded') element.dataset.open = '';
}

function mark(element: HTMLElement, state: string | undefined): void {
  delete element.dataset.open;
  if (state === undefined) delete element.dataset.state;
  else element.dataset.state = state;
}
