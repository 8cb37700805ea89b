import { plainClick } from './plain-click.ts';
import { isOff, setUpSwitches } from './switches.ts';

/** Sets up the switch of the notes, and definitions that open at their terms. */
export function setUpNotes(): void {
  if (document.querySelector('input[data-switch]')) setUpSwitches(showLinks);
  document.addEventListener('click', (event) => {
    const link = plainClick(event)?.closest<HTMLElement>('a[data-term]');
    const definition = link && document.getElementById(`term-${link.dataset.term ?? ''}`);
    if (!definition) return;
    event.preventDefault();
    // Opened from its term, it stands there, and the focus comes back to it.
    definition.showPopover({ source: link });
  });
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
