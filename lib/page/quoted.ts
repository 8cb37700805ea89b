import { readQuoteLink } from '../model/address.ts';
import { findQuoted, stoodIn } from '../quote-link/find-quoted.ts';
import type { QuotedWords, QuoteLink } from '../quote-link/quoted-words.ts';
import { rangeIn, spokenTextOf } from './text-range.ts';

/**
 * Marks the words that the address quotes, where they stand now.
 *
 * @param target the passage that the address names
 * @returns the first of the words, and what the link must say of itself: nothing where they stand there or none are
 *   quoted
 */
export function showQuoted(target: HTMLElement): { words: Range | null; report: string } {
  clearQuoted();
  const link = readQuoteLink(location.search, target.id);
  if (!link || !target.matches('.passage > p')) return { words: null, report: '' };
  const found = findQuoted(link, textOf);
  if (!found) return { words: null, report: reportOn(link, target) };
  const ranges = rangesOf(found);
  if ('highlights' in CSS) CSS.highlights.set('quote', new Highlight(...ranges));
  return { words: ranges[0] ?? null, report: '' };
}

function textOf(id: string): string | undefined {
  const element = document.getElementById(id);
  return element ? spokenTextOf(element) : undefined;
}

export function clearQuoted(): void {
  if ('highlights' in CSS) CSS.highlights.delete('quote');
}

/** Followed on this page, a link to another place quotes nothing any more, though the query stays. */
export function dropQuote(): void {
  const address = new URL(location.href);
  for (const name of ['quote', 'to', 'prefix']) address.searchParams.delete(name);
  history.replaceState(history.state, '', address);
}

/**
 * Words that are not there now are never shown from the address: either the page itself has them, as former words
 * of the passage, or it says that they never stood there.
 */
function reportOn(link: QuoteLink, target: HTMLElement): string {
  const formers = [...(target.parentElement?.querySelectorAll<HTMLElement>('.former [data-until]') ?? [])];
  const former = formers.findLast((words) => stoodIn(words.textContent, link));
  if (!former) return 'The words in this link are not in this passage, now or before.';
  former.closest('details')?.toggleAttribute('open', true);
  return `The words in this link were reworded on ${former.dataset.until ?? ''}. The passage’s former words stand below it.`;
}

function rangesOf({ first, from, last, to }: QuotedWords): Range[] {
  const all = [...document.querySelectorAll<HTMLElement>('main .passage > p[id]')];
  const ids = all.map(({ id }) => id);
  return all
    .slice(ids.indexOf(first), ids.indexOf(last) + 1)
    .map((element) =>
      rangeIn(
        element,
        element.id === first ? from : 0,
        element.id === last ? to : spokenTextOf(element).length,
      ),
    );
}
