import { plainClick } from './plain-click.ts';
import { tell, type Quoted } from './quote-target.ts';
import { selectedRange } from './selection.ts';

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
  // Comes when the reader turns to what can be done, a moment before it is chosen; following the link needs none.
  for (const turn of ['pointerdown', 'keydown'])
    sheet.addEventListener(turn, () => void loadSheet().catch(() => undefined));
  const share = sheet.querySelector<HTMLElement>('[data-copy="share"]');
  if (share && 'share' in navigator) share.hidden = false;
  sheet.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    const form = button?.dataset.copy;
    if (!form || !quoted) return;
    const asked = quoted;
    loadSheet().then(
      ({ give }) => give(sheet, form, asked),
      () => tell(sheet, 'This part of the page did not load. Try again when you are connected.'),
    );
  });
}

/** The part of the page script that quotes and cites. */
const loadSheet = () => import('./quote-sheet.ts');

function open(sheet: HTMLElement, opener: HTMLElement, quoted: Quoted | null): void {
  const name = sheet.querySelector('#actions-name');
  if (name)
    name.textContent = quoted instanceof Range ? 'The selected words' : opener.getAttribute('aria-label');
  tell(sheet, ' ');
  const show = (): void => {
    // Again from another place: a sheet that is open would stay where it was.
    sheet.hidePopover();
    sheet.showPopover({ source: opener });
    sheet.querySelector('button')?.focus({ preventScroll: true });
  };
  // A link that is followed moves the focus to the passage: the sheet comes after that.
  if (!opener.matches('a') || opener.getAttribute('href') === location.hash) setTimeout(show);
  else addEventListener('hashchange', () => setTimeout(show), { once: true });
}
