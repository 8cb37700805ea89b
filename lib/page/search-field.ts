/**
 * Opens the search over the page when its field is focused, with or without the framework: the sheet it stands
 * in is a native popover, so Escape and a press outside close it.
 */
export function openSearchOnFocus(): void {
  const sheet = document.querySelector<HTMLElement>('#search[popover]');
  if (!sheet) return;
  let isClosing = false;
  // Where the reader was before the key or the pointer led here.
  let before: HTMLElement | null = null;
  sheet.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !sheet.contains(relatedTarget)) before = relatedTarget;
  });
  sheet.addEventListener('focusout', ({ relatedTarget }) => {
    // Whoever tabs on has left the search.
    if (relatedTarget instanceof Node && !sheet.contains(relatedTarget) && sheet.matches(':popover-open')) {
      before = null;
      sheet.hidePopover();
    }
  });
  sheet.addEventListener('beforetoggle', (event) => {
    isClosing = (event as ToggleEvent).newState === 'closed';
  });
  sheet.addEventListener('toggle', (event) => {
    const isOpen = (event as ToggleEvent).newState === 'open';
    const field = sheet.querySelector('input');
    isClosing = false;
    if (isOpen) field?.focus();
    else if (document.activeElement === field) {
      field?.blur();
      before?.focus({ preventScroll: true });
      before = null;
    }
  });
  const open = (target: EventTarget | null): void => {
    const isField = target instanceof HTMLInputElement && sheet.contains(target);
    if (isField && !isClosing && !sheet.matches(':popover-open')) sheet.showPopover();
  };
  sheet.addEventListener('focusin', ({ target }) => open(target));
  // Who was quick is there already.
  open(document.activeElement);
}
