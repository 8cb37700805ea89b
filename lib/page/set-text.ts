/** Writes the text of an element where it says something else: even the same words would be laid out anew. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
