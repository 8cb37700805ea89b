import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { families } from './families.ts';
import { importTranscript, type ImportedTranscript } from './import-transcript.ts';

const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder).filter((name) => !name.endsWith('.turns'));

/** The form of the `.turns` files: the family, then each turn's section, line, act and speaker. */
function toTable({ format, sections, turns }: ImportedTranscript): string {
  const sectionOf = new Map<number, string>([
    ...sections.opening.map((index) => [index, 'opening'] as const),
    ...sections.exchanges.flatMap((exchange, number) =>
      exchange.turns.map((index) => [index, `q${number + 1}`] as const),
    ),
    ...sections.closing.map((index) => [index, 'closing'] as const),
  ]);
  const rows = turns.map(({ line, act, speaker }, index) =>
    [sectionOf.get(index), line, act, speaker ?? '-'].join('\t'),
  );
  return `${[format, ...rows].join('\n')}\n`;
}

/** All letters, sorted: what is taken apart and put together again has the same. */
function lettersOf(texts: readonly string[]): string {
  return [...texts.join('').matchAll(/\p{L}/gu)]
    .map(([letter]) => letter)
    .sort()
    .join('');
}

describe('a transcript of each family', () => {
  it.each(names)('%s has its turns, acts, speakers and exchanges', (name) => {
    const expected = readFileSync(join(folder, name.replace(/\.\w+$/u, '.turns')), 'utf8');
    expect(toTable(importTranscript(readFileSync(join(folder, name))))).toBe(expected);
  });

  it.each(names)('%s has each of its lines in a turn, a note or what was removed', (name) => {
    const { counts } = importTranscript(readFileSync(join(folder, name)));
    expect(counts.blank + counts.spoken + counts.notes + counts.removed).toBe(counts.lines);
  });

  it.each(names.filter((name) => !name.endsWith('.html')))('%s loses no letter', (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const { turns, notes, removed } = importTranscript(readFileSync(join(folder, name)));
    const gone = new Set(removed.flatMap(({ line, why }) => (why === 'line number' ? [] : [line])));
    const kept = text.split('\n').filter((_, index) => !gone.has(index + 1));
    const taken = [
      ...turns.flatMap(({ label, text: words }) => [label ?? '', words]),
      ...notes.map((note) => note.text),
    ];
    expect(lettersOf(taken)).toEqual(lettersOf(kept));
  });

  it('is there for each family that is known', () => {
    const told = names.map((name) =>
      (readFileSync(join(folder, name.replace(/\.\w+$/u, '.turns')), 'utf8').split('\n')[0] ?? '').replace(
        /-(?:es|fr)$/u,
        '',
      ),
    );
    expect(families.map(({ name }) => name).filter((name) => !told.includes(name))).toEqual([]);
  });
});
