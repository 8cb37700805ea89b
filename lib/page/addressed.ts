/** The element that the address names, whether or not the browser has gone there yet. */
export function addressedElement(): HTMLElement | null {
  return document.getElementById(addressedId());
}

/** What the address names. Browsers that know no text directives leave them in. */
export function addressedId(hash = location.hash): string {
  const [id = ''] = hash.slice(1).split(':~:');
  try {
    return decodeURIComponent(id);
  } catch {
    // An address may hold a stray `%`.
    return id;
  }
}
