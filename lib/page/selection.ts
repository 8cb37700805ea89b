/** Milliseconds for which a selection rests before anything is offered for it. */
const rest = 250;

/** Offers to quote the words that are selected in passages, below where the selection ends. */
export function offerForSelections(): void {
  const offer = document.getElementById('quote-offer');
  if (!offer) return;
  let timer: number | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => showOffer(offer), rest);
  });
  // A press must not take the selection away before it is read.
  offer.addEventListener('pointerdown', (event) => event.preventDefault());
}

/** The words selected on the page, if any of them are in a passage. */
export function selectedRange(): Range | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const isInPassage = [...document.querySelectorAll('main .passage > p[id]')].some(
    (words) => range.intersectsNode(words) && range.toString().trim() !== '',
  );
  return isInPassage ? range.cloneRange() : null;
}

function showOffer(offer: HTMLElement): void {
  const range = selectedRange();
  offer.hidden = range === null;
  const last = range && [...range.getClientRects()].at(-1);
  if (!last) return;
  const right = document.documentElement.clientWidth - offer.offsetWidth - 8;
  offer.style.left = `${Math.max(8, Math.min(last.left, right))}px`;
  offer.style.top = `${last.bottom + scrollY + 8}px`;
}
