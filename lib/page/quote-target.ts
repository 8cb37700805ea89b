/** What is to be quoted: a passage, or the words that were selected. */
export type Quoted = HTMLElement | Range;

/** What is copied or shared. */
export interface Given {
  text: string;
  html: string;
  shared: { title: string; text: string; url: string };
}

/** Says what came of it, to eyes and to screen readers; what could not be copied is laid out to be copied by hand. */
export function tell(sheet: HTMLElement, message: string, byHand?: string): void {
  const status = sheet.querySelector('[role="status"]');
  if (status) status.textContent = message;
  const field = sheet.querySelector('textarea');
  if (!field) return;
  field.hidden = byHand === undefined;
  field.value = byHand ?? '';
  if (byHand !== undefined) field.select();
}
