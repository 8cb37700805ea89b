import { asBibtex, asCsl, asRis } from '../cite/citation.ts';
import { asHtml, asMarkdown, asText, type Quotation } from '../cite/quotation.ts';

const forms: Readonly<Record<string, (quotation: Quotation) => string>> = {
  link: ({ url }) => url,
  text: asText,
  markdown: asMarkdown,
  rich: asText,
  bibtex: asBibtex,
  ris: asRis,
  csl: asCsl,
};

/** Opens what can be done with a passage from its number, and does it. */
export function setUpActions(): void {
  const sheet = document.getElementById('actions');
  if (!sheet) return;
  let passage: HTMLElement | null = null;
  document.addEventListener('click', (event) => {
    const number =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a.passage-number') : null;
    if (!number || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    passage = number.parentElement;
    open(sheet, number);
  });
  const share = sheet.querySelector<HTMLElement>('[data-copy="share"]');
  if (share && 'share' in navigator) share.hidden = false;
  sheet.addEventListener('click', ({ target }) => {
    const form = target instanceof HTMLElement ? target.dataset.copy : undefined;
    const asked = passage && form && quotationOf(passage, withNotes(sheet));
    if (asked) void give(sheet, form, asked);
  });
}

function open(sheet: HTMLElement, number: HTMLElement): void {
  const name = sheet.querySelector('#actions-name');
  if (name) name.textContent = number.getAttribute('aria-label');
  tell(sheet, ' ');
  const show = (): void => {
    sheet.showPopover({ source: number });
    sheet.querySelector('button')?.focus({ preventScroll: true });
  };
  // A link that is followed moves the focus to the passage: the sheet comes after that.
  if (number.getAttribute('href') === location.hash) setTimeout(show);
  else addEventListener('hashchange', () => setTimeout(show), { once: true });
}

function withNotes(sheet: HTMLElement): boolean {
  return sheet.querySelector<HTMLInputElement>('[name="with-notes"]')?.checked ?? true;
}

async function give(sheet: HTMLElement, form: string, quotation: Quotation): Promise<void> {
  const text = (forms[form] ?? asText)(quotation);
  try {
    if (form === 'share') {
      await navigator.share({ title: quotation.event, text: asText(quotation), url: quotation.url });
      return;
    }
    if (form === 'rich') await copyRich(text, asHtml(quotation));
    else await navigator.clipboard.writeText(text);
    tell(sheet, 'Copied.');
  } catch (error) {
    // A reader who closes the system's sheet wants nothing more.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    tell(sheet, 'The browser does not let this page copy. Copy it from here:', text);
  }
}

function copyRich(text: string, html: string): Promise<void> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', text),
      'text/html': blob('text/html', html),
    }),
  ]);
}

/** Says what came of it, to eyes and to screen readers; what could not be copied is laid out to be copied by hand. */
function tell(sheet: HTMLElement, message: string, byHand?: string): void {
  const status = sheet.querySelector('[role="status"]');
  if (status) status.textContent = message;
  const field = sheet.querySelector('textarea');
  if (!field) return;
  field.hidden = byHand === undefined;
  field.value = byHand ?? '';
  if (byHand !== undefined) field.select();
}

/** Reads from the page what a quote of the passage must say. */
function quotationOf(passage: HTMLElement, areNotesWanted: boolean): Quotation {
  const words = passage.querySelector<HTMLElement>('p[id]');
  const turn = passage.closest<HTMLElement>('.turn');
  const text = (selector: string, from: ParentNode | null | undefined = document): string =>
    from?.querySelector(selector)?.textContent.trim() ?? '';
  const notes = [...passage.querySelectorAll('.note:not(.note-glossary) .note-body > p:first-child')];
  return {
    words: words?.textContent ?? '',
    speaker: turn?.dataset.speaker ?? text('.eyebrow span'),
    role: text('.role', turn),
    event: text('h1'),
    date: document.querySelector('.event time')?.getAttribute('datetime') ?? '',
    place: passage.querySelector('.passage-number')?.getAttribute('aria-label') ?? '',
    url: `${location.origin}${location.pathname}#${words?.id ?? ''}`,
    rendering: document.querySelector<HTMLElement>('[data-rendering]')?.dataset.rendering ?? '',
    notes: areNotesWanted ? notes.map((note) => note.textContent) : [],
  };
}
