import type { SourceLine } from './source-line.ts';

const numbered = /^(\s*)(\d{1,3})(?=\s|$)/u;

/**
 * Takes the numbers of a hearing's lines off, where most lines have one and it counts up and begins anew.
 *
 * @returns the lines and the source's numbers of those that had one; null where the text has none
 */
export function withoutLineNumbers(
  lines: readonly SourceLine[],
): { lines: SourceLine[]; numbered: number[] } | null {
  const found = lines.map(({ text }) => numbered.exec(text.slice(0, 60)));
  const numbers = found.flatMap((match) => (match ? [Number(match[2])] : []));
  if (numbers.length < 8 || numbers.length < lines.length * 0.6) return null;
  const steps = numbers.slice(1).filter((number, index) => number === (numbers[index] ?? 0) + 1).length;
  if (steps < (numbers.length - 1) * 0.7) return null;
  const bare = lines.map((line, index) => {
    const match = found[index];
    return match ? { ...line, text: line.text.slice(match[0].length), marked: [] } : line;
  });
  const indents = bare.flatMap(({ text }, index) =>
    found[index] && text.trim() !== '' ? [indentOf(text)] : [],
  );
  const left = mostFrequent(indents);
  const kept = bare
    // A line without a number is none of the hearing's, such as the reporter's address below.
    .map((line, index) => ({ ...line, startsBlock: indentOf(line.text) > left + 1 || !found[index] }))
    .filter(({ text }) => text.trim() !== '');
  return { lines: kept, numbered: lines.flatMap(({ number }, index) => (found[index] ? [number] : [])) };
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
