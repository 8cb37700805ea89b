import { foldSpace } from '../text/fold.ts';
import type { ClearedLines } from './furniture.ts';
import type { Removed, SourceLine } from './source-line.ts';

const fewestLines = 3;
const fewestLetters = 160;

/** Takes text that the source gives a second time, such as a page printed twice, once. */
export function withoutRepeatedText(lines: readonly SourceLine[]): ClearedLines {
  const keys = lines.map(({ text }) => foldSpace(text));
  const firsts = new Map<string, number>();
  const drop = new Map<number, number>();
  for (let index = 0; index < lines.length;) {
    const first = firsts.get(keys[index] ?? '');
    const count = first === undefined || (keys[index]?.length ?? 0) < 12 ? 0 : runLength(keys, first, index);
    const letters = keys.slice(index, index + count).join('').length;
    if (first !== undefined && count >= fewestLines && letters >= fewestLetters)
      for (let at = 0; at < count; at++) drop.set(index + at, first + at);
    for (let at = index; at < index + Math.max(1, count); at++)
      if (!firsts.has(keys[at] ?? '')) firsts.set(keys[at] ?? '', at);
    index += Math.max(1, drop.has(index) ? count : 1);
  }
  const removed: Removed[] = [...drop].map(([index, first]) => ({
    line: lines[index]?.number ?? 0,
    why: `given twice, first on line ${lines[first]?.number ?? 0}`,
  }));
  return { lines: lines.filter((_, index) => !drop.has(index)), removed };
}

function runLength(keys: readonly string[], first: number, second: number): number {
  let count = 0;
  while (
    first + count < second &&
    second + count < keys.length &&
    keys[first + count] === keys[second + count] &&
    count < 100_000
  )
    count++;
  return count;
}
