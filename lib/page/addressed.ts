/** The element that the address names, whether or not the browser has gone there yet. */
export function addressedElement(): HTMLElement | null {
  return document.getElementById(addressedId());
}

/**
 * What the address names. Browsers that know no text directives leave them in, and programs that pass a link on encode
 * their sign or hang parameters behind them.
 */
export function addressedId(hash = location.hash): string {
  const [id = ''] = decoded(hash.slice(1)).split(/:~:|[?&]/, 1);
  return id;
}

/** An address may hold a stray `%`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Marks of a sentence that a program took for the end of a link. */
const glued = /[\s.,;:!?)\]}>'"’”»]+$/u;

/**
 * What a damaged address most likely named: with letters of another case, with marks of the sentence it stood in, or
 * in an encoding of its own.
 *
 * @param isThere does the page have an element by this id?
 * @returns null where the address is whole as it stands, or names nothing even so
 */
export function mendedId(hash: string, isThere: (id: string) => boolean): string | null {
  const id = addressedId(hash);
  if (id === '' || isThere(hash.slice(1))) return null;
  const tries = [id, id.replace(glued, ''), id.replace(glued, '').toLowerCase()];
  return tries.find(isThere) ?? null;
}
