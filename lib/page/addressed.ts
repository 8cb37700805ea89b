/** The element that the address names, whether or not the browser has gone there yet. */
export function addressedElement(): HTMLElement | null {
  const id = location.hash.slice(1);
  try {
    return document.getElementById(decodeURIComponent(id));
  } catch {
    // An address may hold a stray `%`.
    return document.getElementById(id);
  }
}
