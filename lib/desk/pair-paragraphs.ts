import { diffArrays } from 'diff';
import { sameShare } from '../addresses/likeness.ts';

/** Beyond this many pairs to compare, only equal paragraphs are the same. */
const mostCompared = 250_000;

/**
 * Which paragraphs of a new text are those of an old one, in the same order: equal ones first, then between two of
 * these the ones that have most of their words in common.
 *
 * @param before words of each paragraph of the old text
 * @param after words of each paragraph of the new text
 * @returns for each paragraph of the new text the index of the old one, or null where it is new
 */
export function pairParagraphs(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): (number | null)[] {
  const pairs: (number | null)[] = after.map(() => null);
  const parts = diffArrays(
    before.map((words) => words.join(' ')),
    after.map((words) => words.join(' ')),
  );
  let [from, to] = [0, 0];
  let [oldFrom, newFrom] = [0, 0];
  const closeGap = (): void => {
    for (const [old, own] of pairAlike(before.slice(oldFrom, from), after.slice(newFrom, to)))
      pairs[newFrom + own] = oldFrom + old;
  };
  for (const { added, removed, count } of parts) {
    if (removed) from += count;
    else if (added) to += count;
    else {
      closeGap();
      for (let step = 0; step < count; step++) pairs[to + step] = from + step;
      [from, to] = [from + count, to + count];
      [oldFrom, newFrom] = [from, to];
    }
  }
  closeGap();
  return pairs;
}

/** Pairs of indexes, in order, with the greatest sum of likeness (Needleman and Wunsch 1970). */
function pairAlike(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): [number, number][] {
  if (before.length * after.length > mostCompared) return [];
  const best = before
    .map(() => new Float64Array(after.length + 1))
    .concat([new Float64Array(after.length + 1)]);
  const alike = before.map((words) => after.map((others) => likenessOf(words, others)));
  const bestAt = (old: number, own: number): number => best[old]?.[own] ?? 0;
  const together = (old: number, own: number): number => {
    const likeness = alike[old]?.[own] ?? 0;
    return likeness < sameShare ? -1 : likeness + bestAt(old + 1, own + 1);
  };
  for (let old = before.length - 1; old >= 0; old--)
    for (let own = after.length - 1; own >= 0; own--)
      best[old]![own] = Math.max(together(old, own), bestAt(old + 1, own), bestAt(old, own + 1));
  const pairs: [number, number][] = [];
  for (let [old, own] = [0, 0]; old < before.length && own < after.length;)
    if (together(old, own) === bestAt(old, own)) pairs.push([old++, own++]);
    else if (bestAt(old + 1, own) >= bestAt(old, own + 1)) old++;
    else own++;
  return pairs;
}

/** Which share of the words of both two texts have in common: 0 to 1 (Dice 1945). */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / Math.max(1, one.length + other.length);
}
