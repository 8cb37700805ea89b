/** Marks the words of the summary whose claim is open, and says so to those who hear them. */
export function markOpenClaim(): void {
  addEventListener('toggle', ({ target }) => showMark(target), true);
  showMark(document.querySelector('.claim > [open]'));
}

function showMark(details: EventTarget | null): void {
  if (!(details instanceof HTMLDetailsElement && details.matches('.claim > *'))) return;
  const claim = details.lastElementChild?.id.replace('claim-', '') ?? '';
  for (const words of document.querySelectorAll(`[data-claim="${claim}"]`))
    words.ariaCurrent = details.open ? 'true' : null;
}
