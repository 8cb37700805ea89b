import { diffArrays } from 'diff';

/** What became of the words of an old text in a new one. */
export interface WordChanges<Word> {
  /** For each old word, whether it still stands. */
  isKept: boolean[];
  /** For each old word, what was put in before it; at the end, what was put in behind the last. */
  putIn: Word[][];
}

/** Compares two texts word by word (Myers 1986, by `diff`). */
export function wordChanges<Word extends { text: string }>(
  before: readonly { text: string }[],
  after: readonly Word[],
): WordChanges<Word> {
  const isKept = before.map(() => true);
  const putIn: Word[][] = [...before, null].map(() => []);
  let [from, to] = [0, 0];
  // What takes the place of words stands where the first of them stood.
  let place = 0;
  for (const { added, removed, count } of diffArrays(
    before.map(({ text }) => text),
    after.map(({ text }) => text),
  )) {
    if (added) putIn[place]?.push(...after.slice(to, to + count));
    if (removed) isKept.fill(false, from, from + count);
    if (!removed) to += count;
    if (!added) from += count;
    if (!removed) place = from;
  }
  return { isKept, putIn };
}

/**
 * For each word of a text the index of the same word in another that has the same words but for punctuation; null
 * where it has none.
 */
export function sameWords(words: readonly string[], others: readonly string[]): (number | null)[] {
  const found: (number | null)[] = words.map(() => null);
  const parts = diffArrays(words.map(lettersOf), others.map(lettersOf));
  let [from, to] = [0, 0];
  for (let index = 0; index < parts.length; index++) {
    const { added, removed, count } = parts[index]!;
    const next = parts[index + 1];
    if (!added && !removed) {
      for (let step = 0; step < count; step++) found[from + step] = to + step;
      [from, to] = [from + count, to + count];
    } else if (removed && next?.added && next.count === count) {
      // As many other words in the same place: marks were restored in them.
      for (let step = 0; step < count; step++) found[from + step] = to + step;
    }
    if (removed) from += count;
    if (added) to += count;
  }
  return found;
}

function lettersOf(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || word;
}
