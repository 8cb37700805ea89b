import { openBeside } from './open-beside.ts';
import { plainClick } from './plain-click.ts';
import { tell, type Given, type Quoted } from './quote-target.ts';
import { selectedRange } from './selection.ts';

const nothingSelected = 'No words of a passage are selected.';

/** Opens what can be done with a passage from its number, and with a selection from what is offered for it. */
export function setUpActions(): void {
  const sheet = document.getElementById('actions');
  if (!sheet) return;
  let quoted: Quoted | null = null;
  document.addEventListener('click', (event) => {
    const opener = plainClick(event)?.closest<HTMLElement>('a.passage-number, #quote-offer');
    if (!opener) return;
    quoted = opener.matches('a') ? opener.parentElement : selectedRange();
    open(sheet, opener, quoted);
  });
  // A finger hovers over nothing: what it has touched shows what can be done with it.
  document.addEventListener('pointerup', ({ pointerType, target }) => {
    if (pointerType !== 'touch' || !(target instanceof Element)) return;
    const passage = target.closest<HTMLElement>('.passage');
    if (!passage) return;
    document.querySelector('[data-tapped]')?.removeAttribute('data-tapped');
    passage.dataset.tapped = '';
  });
  // Comes when the reader turns to what can be done, a moment before it is chosen; following the link needs none.
  for (const turn of ['pointerdown', 'keydown'])
    sheet.addEventListener(turn, () => void loadSheet().catch(() => undefined));
  const share = sheet.querySelector<HTMLElement>('[data-copy="share"]');
  if (share && 'share' in navigator) share.hidden = false;
  sheet.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    const form = button?.dataset.copy;
    if (form && quoted) void giveTo(sheet, form, quoted);
    else if (form) tell(sheet, nothingSelected);
  });
  // What is chosen in the sheet leaves the words selected that it is about.
  sheet.addEventListener('mousedown', (event) => {
    if (!(event.target instanceof Element && event.target.closest('textarea'))) event.preventDefault();
  });
}

/** Copies or shares what is quoted, in one of the forms, and says in the sheet what came of it. */
async function giveTo(sheet: HTMLElement, form: string, quoted: Quoted): Promise<void> {
  const areNotesWanted = sheet.querySelector<HTMLInputElement>('[name="with-notes"]')?.checked ?? true;
  const loaded = loadSheet();
  const given = loaded.then(({ write }) => write(form, quoted, areNotesWanted));
  try {
    if (form === 'share') await navigator.share((await given)?.shared);
    // Asked for within the press: some browsers let a page copy only then, and wait for what comes.
    else await copy(given, form === 'rich');
    tell(sheet, form === 'share' ? ' ' : 'Copied.');
  } catch (error) {
    await sayWhatFailed(sheet, error, loaded, given);
  }
}

function copy(given: Promise<Given | null>, isRich: boolean): Promise<void> {
  const blob = async (type: 'text/plain' | 'text/html'): Promise<Blob> => {
    const what = await given;
    if (!what) throw new Error('There is nothing to copy');
    return new Blob([type === 'text/html' ? what.html : what.text], { type });
  };
  const types = isRich ? (['text/plain', 'text/html'] as const) : (['text/plain'] as const);
  return navigator.clipboard.write([
    new ClipboardItem(Object.fromEntries(types.map((type) => [type, blob(type)]))),
  ]);
}

async function sayWhatFailed(
  sheet: HTMLElement,
  error: unknown,
  loaded: Promise<unknown>,
  given: Promise<Given | null>,
): Promise<void> {
  // A reader who closes the system's sheet wants nothing more.
  if (error instanceof DOMException && error.name === 'AbortError') return;
  const isLoaded = await loaded.then(
    () => true,
    () => false,
  );
  if (!isLoaded) return tell(sheet, 'This part of the page did not load. Try again when you are connected.');
  const what = await given.catch(() => null);
  if (!what) return tell(sheet, nothingSelected);
  tell(sheet, 'The browser does not let this page copy. Copy it from here:', what.text);
}

/** The part of the page script that quotes and cites. */
const loadSheet = () => import('./quote-sheet.ts');

function open(sheet: HTMLElement, opener: HTMLElement, quoted: Quoted | null): void {
  const name = sheet.querySelector('#actions-name');
  if (name)
    name.textContent = quoted instanceof Range ? 'The selected words' : opener.getAttribute('aria-label');
  tell(sheet, ' ');
  const show = (): void => {
    openBeside(sheet, opener);
    sheet.querySelector('button')?.focus({ preventScroll: true });
  };
  // A link that is followed moves the focus to the passage: the sheet comes after that.
  if (!opener.matches('a') || opener.getAttribute('href') === location.hash) setTimeout(show);
  else addEventListener('hashchange', () => setTimeout(show), { once: true });
}
