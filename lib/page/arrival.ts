import { addressedElement, addressedId } from './addressed.ts';
import { layOutRest } from './lay-out.ts';
import { reportOnTarget, setUpReport, showReport } from './link-report.ts';
import { mendAddress } from './mend-address.ts';
import { clearQuoted, dropQuote, showQuoted } from './quoted.ts';
import { stayAt } from './stay.ts';

/**
 * Focuses and announces the passage or section that the address names, on load and whenever it changes, and says
 * what became of it since it was published.
 */
export function watchArrivals(): void {
  addEventListener('hashchange', ({ oldURL, newURL }) => {
    if (layOutRest()) addressedElement()?.scrollIntoView();
    const [before, now] = [new URL(oldURL), new URL(newURL)];
    const isSameQuote = before.searchParams.has('quote') && before.search === now.search;
    // A damaged address that was mended led nowhere: its quotation holds.
    const ledSomewhere = document.getElementById(addressedId(before.hash)) !== null;
    if (isSameQuote && ledSomewhere && addressedId(before.hash) !== addressedId(now.hash)) dropQuote();
    arrive();
  });
  // Going back to a quote changes the query as well, and then only this is told.
  addEventListener('popstate', () =>
    setTimeout(() => {
      if (whereTo() !== last) arrive();
    }),
  );
  // The address names the claim that was opened last, so that going back, reloading and sharing open it.
  addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof Element && target.matches('.claim > [open]'))) return;
      history.replaceState(history.state, '', `#${target.lastElementChild?.id ?? ''}`);
      last = whereTo();
    },
    true,
  );
  setUpReport();
  const report = mendAddress();
  arrive(true);
  if (report) showReport(report);
}

/** Where the reader arrived last. */
let last = '';

function whereTo(): string {
  return `${new URLSearchParams(location.search).get('quote') ?? ''}${location.hash}`;
}

function arrive(isFirst = false): void {
  last = whereTo();
  const named = addressedElement();
  // Coming back, browsers restore the place without opening what stands there.
  named?.closest('details')?.setAttribute('open', '');
  showSentence(named);
  // A sentence is an empty anchor: what is focused and announced is its passage.
  const target = named?.matches('.sentence, .alias') ? named.closest('.passage')?.querySelector('p') : named;
  let report = reportOnTarget(addressedId(), named);
  if (!target?.matches('main *')) {
    clearQuoted();
    showReport(report);
    return;
  }
  if (!target.matches('a[href], button, input, select, textarea, summary, [tabindex]')) target.tabIndex = -1;
  // The browser has scrolled by itself: to the exact words, where the link names words.
  target.focus({ preventScroll: true });
  if (isFirst) focusAgain(target);
  const quoted = showQuoted(target);
  if (isFirst && named) stayAt(named, quoted.words);
  report ||= quoted.report;
  showReport(report);
  const sentence = /-s(\d+)$/.exec(named?.id ?? '')?.[1];
  const what = nameOf(target) + (sentence ? `, sentence ${sentence}` : '');
  announce(quoted.words ? `${what}. The quoted words are marked.` : what);
}

/** Going to an anchor that takes no focus, browsers take it from what has it, once the page has come. */
function focusAgain(target: HTMLElement): void {
  const again = (): void => {
    if (document.activeElement === document.body) target.focus({ preventScroll: true });
  };
  if (document.readyState !== 'complete') addEventListener('load', () => setTimeout(again), { once: true });
  requestAnimationFrame(() => setTimeout(again));
}

/** Marks the words of a sentence, from its anchor to the next one, without touching the page's elements. */
function showSentence(anchor: HTMLElement | null): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('sentence');
  const passage = anchor?.matches('.sentence') ? anchor.closest('p') : null;
  if (!anchor || !passage) return;
  const anchors = [...passage.querySelectorAll('.sentence')];
  const range = document.createRange();
  range.selectNodeContents(passage);
  range.setStartAfter(anchor);
  // A sentence that old addresses lead to has several anchors where it begins.
  for (const next of anchors.slice(anchors.indexOf(anchor) + 1)) {
    const upTo = range.cloneRange();
    upTo.setEndBefore(next);
    if (upTo.toString() === '') continue;
    range.setEndBefore(next);
    break;
  }
  CSS.highlights.set('sentence', new Highlight(range));
}

/** `Question 3, paragraph 4, Ada Lind`: the name of the passage's number link, and whose turn it is. */
function nameOf(target: HTMLElement): string {
  const number = target.parentElement?.querySelector(`a[href="#${CSS.escape(target.id)}"]`);
  const speaker = target.closest<HTMLElement>('[data-speaker]')?.dataset.speaker;
  const label = number?.getAttribute('aria-label') ?? target.getAttribute('aria-label') ?? headingOf(target);
  return [label, speaker].filter(Boolean).join(', ');
}

/** The words of the heading that names a section, its parts set apart. */
function headingOf(target: HTMLElement): string {
  const heading = document.getElementById(target.getAttribute('aria-labelledby') ?? '');
  if (!heading) return '';
  const parts = Array.from(heading.querySelectorAll(':not(:has(*))'), (part) => part.textContent);
  return parts.length > 0 ? parts.join(', ') : heading.textContent;
}

let region: HTMLElement | undefined;

function announce(text: string): void {
  if (!region) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.className = 'sr-only';
    document.body.append(region);
  }
  const said = region;
  // A live region speaks what changes in it, not what it comes with.
  requestAnimationFrame(() => {
    said.textContent = text;
  });
}
