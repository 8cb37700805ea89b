import { makeChoices } from '../search/choices.ts';
import { amountOf } from '../text/amount.ts';
import { plainClick } from './plain-click.ts';

const choices = makeChoices<'speaker', HTMLElement>(['speaker'], (turn) => [turn.dataset.by ?? '']);

/** Keeps a page of excerpts, the links that narrow it to a speaker, and the address in step. */
export function start(): void {
  const list = document.getElementById('excerpt-filters');
  if (!list) return;
  showAsked(list);
  addEventListener('popstate', () => showAsked(list));
  list.addEventListener('click', (event) => {
    const link = plainClick(event)?.closest<HTMLElement>('a');
    if (!link) return;
    event.preventDefault();
    const { choice } = link.dataset;
    const query = choices.write(location.search, { speaker: new Set(choice ? [choice] : []) });
    history.pushState(null, '', location.pathname + (query && `?${query}`));
    showAsked(list);
  });
}

/** Shows what the address asks for, and says how much of the page that is. */
function showAsked(list: HTMLElement): void {
  const turns = [...document.querySelectorAll<HTMLElement>('.excerpt .turn')];
  const { filters, unknown } = choices.read(location.search, turns);
  for (const turn of turns) turn.hidden = !choices.passes(turn, filters);
  for (const around of ['.excerpt', '.excerpts'])
    for (const part of document.querySelectorAll<HTMLElement>(around))
      part.hidden = part.querySelector('.turn:not([hidden])') === null;
  const isNarrowed = choices.isNarrowed(filters);
  const links = [...list.querySelectorAll<HTMLElement>('a')];
  const chosen = links.filter(({ dataset }) =>
    isNarrowed ? filters.speaker.has(dataset.choice ?? '') : dataset.choice === undefined,
  );
  for (const link of links) link.ariaCurrent = chosen.includes(link) ? 'true' : null;
  carryOn(filters.speaker);
  const ignored = unknown.map(({ value }) => `There is no speaker “${value}” here; it is ignored.`);
  const names = chosen.map((link) => link.textContent).join(' or ');
  const status = list.querySelector('[role="status"]');
  if (status)
    status.textContent =
      [isNarrowed ? `${amountShown()}: ${names}.` : '', ...ignored].join(' ').trim() || ' ';
}

function amountShown(): string {
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  return amountOf({
    passages: count('.excerpt .turn:not([hidden]) .passage'),
    sections: count('.excerpt:not([hidden])'),
  });
}

/** The links to each briefing's transcript narrow it to the same passages. */
function carryOn(speakers: ReadonlySet<string>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.excerpts > header h2 a')) {
    const address = new URL(link.href);
    address.searchParams.delete('speaker');
    for (const speaker of speakers) address.searchParams.append('speaker', speaker);
    link.href = address.href;
  }
}
