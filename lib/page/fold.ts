import type { FilteredView } from '../search/filter.ts';

/**
 * Folds what does not match: a section without matches to its heading, a turn without matches to one line, a
 * passage to its first words. All by attributes, so that the framework finds the elements it rendered.
 */
export function showView(view: FilteredView): void {
  for (const section of document.querySelectorAll<HTMLElement>('.section')) {
    for (const turn of section.querySelectorAll<HTMLElement>('.turn')) {
      const passages = [...turn.querySelectorAll<HTMLElement>('.passage')];
      for (const passage of passages) mark(passage, view.states.get(passage.querySelector('p')?.id ?? ''));
      const isFolded = passages.every((passage) => passage.dataset.state === 'folded');
      mark(turn, isFolded ? 'folded' : undefined);
    }
    mark(section, view.bySection.has(section.id) ? undefined : 'folded');
  }
}

/** Unfolds everything and takes the marks of matches away. */
export function showAll(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-state]')) mark(element, undefined);
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
