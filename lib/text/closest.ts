import { distance } from 'fastest-levenshtein';

/** The known values nearest to `value` by Levenshtein distance, nearest first, at most `limit`. */
export function closest(value: string, known: readonly string[], limit = 3): string[] {
  return known
    .map((candidate) => ({ candidate, steps: distance(value.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** Says what was expected in place of `value`: `such as` the nearest known values. */
export function suggest(value: string, known: readonly string[]): string {
  const near = closest(value, known).map((candidate) => `\`${candidate}\``);
  return near.length === 0 ? '' : ` such as ${near.join(', ')}`;
}
