/**
 * How many single letters must be added, dropped, changed or swapped with their neighbour to make `a` into `b`:
 * optimal string alignment (restricted Damerau-Levenshtein). A swap is one step, as typing errs.
 *
 * @returns the steps, or Infinity when there are more than `limit`
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let steps = Math.min(last[column]! + 1, line[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        steps = Math.min(steps, before[column - 2]! + 1);
      line.push(steps);
    }
    if (Math.min(...line) > limit) return Infinity;
    before = last;
    last = line;
  }
  const steps = last[b.length]!;
  return steps > limit ? Infinity : steps;
}
