const shortened = /^(?:MR|MS|MRS|DR|ST|JR|SR|\p{Lu})\.$/u;
const inCapitals = /^(?:Mc|Mac)?[\p{Lu}'’-]{2,30}(?:\(\?\))?$/u;
const mostWords = 7;

/**
 * Reads a label in capitals that ends with a full stop, such as `MR. FINCH. Thank`, at the start of a text.
 * A full stop behind a title or an initial goes on.
 *
 * @returns the label, and how far it reaches with the space behind it; null where there is none
 */
export function readCapitalsAndStop(near: string): { label: string; length: number } | null {
  let at = 0;
  for (let count = 0; count < mostWords; count++) {
    const match = /^(\S{1,40})(\s+)/u.exec(near.slice(at, at + 80));
    if (!match) return null;
    const [whole, word = ''] = match;
    const bare = word.replace(/,$/u, '');
    if (!shortened.test(word) && word.endsWith('.') && inCapitals.test(word.slice(0, -1))) {
      const label = near.slice(0, at + word.length - 1);
      return /\p{Lu}{3}/u.test(label) ? { label, length: at + whole.length } : null;
    }
    if (!shortened.test(word) && !inCapitals.test(bare)) return null;
    at += whole.length;
  }
  return null;
}
