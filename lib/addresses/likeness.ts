/** Words have to agree so far, as a share of the old ones, for a place to be taken for the same. */
export const sameShare = 0.5;

/** Which share of the parts of one text stand in another, each counted as often as it stands there. */
export function shareOf(wanted: readonly string[], there: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of there) left.set(word, (left.get(word) ?? 0) + 1);
  let met = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      met += 1;
      left.set(word, count - 1);
    }
  }
  return wanted.length === 0 ? 0 : met / wanted.length;
}

/** Neighbouring words: passages on one subject have many words in common, but few of these. */
export function pairsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.length < 2 ? words : words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** The words of a text, small and without punctuation. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
