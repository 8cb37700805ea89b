/**
 * Opens the search over the page for whoever types or presses in its field, with or without the framework: the sheet
 * it stands in is a native popover, so its button and a press outside close it. Focus alone opens nothing: whoever
 * tabs through the header is on the way to somewhere else.
 */
export function setUpSearchSheet(): void {
  const sheet = document.querySelector<HTMLElement>('#search[popover]');
  const field = sheet?.querySelector('input');
  if (!sheet || !field) return;
  const isOpen = () => sheet.matches(':popover-open');
  const open = () => {
    if (!isOpen()) sheet.showPopover();
  };
  field.addEventListener('click', open);
  field.addEventListener('input', () => {
    if (field.value !== '') open();
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') open();
    if (event.key !== 'Escape' || !isOpen()) return;
    // By itself the browser empties the field first, and a reader has to press again.
    event.preventDefault();
    sheet.hidePopover();
  });
  sheet.addEventListener('focusout', ({ relatedTarget }) => {
    // Whoever tabs on has left the search.
    if (relatedTarget instanceof Node && !sheet.contains(relatedTarget) && isOpen()) sheet.hidePopover();
  });
  followFocus(sheet, field);
}

/** Takes the focus to the field when the sheet opens, and back to where the reader was when it closes. */
function followFocus(sheet: HTMLElement, field: HTMLElement): void {
  let before: Element | null = null;
  sheet.addEventListener('beforetoggle', (event) => {
    const focused = document.activeElement;
    if ((event as ToggleEvent).newState === 'open') before = focused;
    // Back in the field, a finger's press on the button would have a phone show its keyboard again.
    else if (before === field && focused instanceof HTMLElement && !focused.matches(':focus-visible'))
      focused.blur();
  });
  sheet.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') {
      // Who was quick may have gone on from it.
      if (!sheet.contains(document.activeElement)) field.focus();
    } else if (document.activeElement === field && before !== field) {
      field.blur();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    }
  });
}

/** Shows in the field of the results page what the address asks for, before its island has come. */
export function showQuery(): void {
  const field = document.querySelector<HTMLInputElement>('main [data-quick-find]');
  if (field?.value === '') field.value = new URLSearchParams(location.search).get('q') ?? '';
}
