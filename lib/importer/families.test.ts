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

describe('a transcript of each family', () => {
  it.each(names)('%s has its turns, acts, speakers and exchanges', (name) => {
    const expected = readFileSync(join(folder, name.replace(/\.\w+$/u, '.turns')), 'utf8');
    expect(toTable(importTranscript(readFileSync(join(folder, name))))).toBe(expected);
  });

  it.each(names)('%s has each of its lines in a turn, a note or what was removed', (name) => {
    const { counts } = importTranscript(readFileSync(join(folder, name)));
    expect(counts.blank + counts.spoken + counts.notes + counts.removed).toBe(counts.lines);
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
