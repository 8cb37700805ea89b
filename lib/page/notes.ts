import { plainClick } from './plain-click.ts';
import { isOff, setUpSwitches } from './switches.ts';

/** Sets up the switch of the notes, and what opens beside words: definitions of terms, and notes. */
export function setUpNotes(): void {
  if (document.querySelector('input[data-switch]')) setUpSwitches(showLinks);
  document.addEventListener('click', (event) => {
    const link = plainClick(event)?.closest<HTMLAnchorElement>('.term[href], .noted[href]');
    const card = link && (link.dataset.term ? definitionOf(link.dataset.term) : cardOfNote(link));
    if (!card) return;
    event.preventDefault();
    // Opened from its words, it stands there, and the focus comes back to them.
    card.showPopover({ source: link });
    card.focus({ preventScroll: true });
  });
}

function definitionOf(term: string): HTMLElement | null {
  return document.getElementById(`term-${term}`);
}

/** The card with the note in it that a link leads to; null where the note stands beside the words already. */
function cardOfNote(link: HTMLAnchorElement): HTMLElement | null {
  const note = document.getElementById(link.hash.slice(1));
  const card = document.getElementById('note-card');
  if (!note || !card || isBeside(note, link)) return null;
  const head = document.createElement('p');
  head.append(...(note.previousElementSibling?.cloneNode(true).childNodes ?? []));
  card.firstElementChild?.replaceChildren(head, ...note.cloneNode(true).childNodes);
  card.ariaLabel = note.ariaLabel;
  return card;
}

function isBeside(note: HTMLElement, link: HTMLElement): boolean {
  return note.getBoundingClientRect().left > link.getBoundingClientRect().right;
}

/** Where notes are hidden, the words they are about are no links and no stops. */
function showLinks(): void {
  const off = isOff('notes');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('p .noted, p .term')) {
    const address = link.getAttribute('href') ?? link.dataset.href;
    if (!address) continue;
    if (off) {
      link.dataset.href = address;
      link.removeAttribute('href');
    } else link.setAttribute('href', address);
  }
}
