/**
 * Opens a sheet beside its opener and holds it there, whatever is chosen in it and whatever becomes of the opener: a
 * sheet that grew, or whose opener went away, would be laid out anew at another place. It moves with the page.
 */
export function openBeside(sheet: HTMLElement, opener: HTMLElement): void {
  // Again from another place: a sheet that is open would stay where it was.
  sheet.hidePopover();
  sheet.style.cssText = '';
  sheet.showPopover({ source: opener });
  const { top, left } = sheet.getBoundingClientRect();
  sheet.style.cssText = `position:absolute;position-area:none;inset:auto;margin:0;top:${top + scrollY}px;left:${left + scrollX}px;max-height:calc(100dvh - ${Math.max(top, 0)}px);overflow:auto`;
}
