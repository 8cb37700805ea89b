/** What was clicked, unless a key that asks the browser for a new window was held. */
export function plainClick(event: MouseEvent): Element | null {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  return event.target instanceof Element ? event.target : null;
}
