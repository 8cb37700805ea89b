import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSmallBriefing } from '../content/small-briefing.ts';

const program = join(import.meta.dirname, 'briefing.mjs');

const annotations = `- id: a01
  target: q1-p3
  exact: two thirds
  kind: translation
  note: Of its length, see [Q1 ¶1](q1-p1).
  source: { strength: internal }
`;
const figures = `- id: f001
  target: q1-p3
  exact: 40 million
  subject: cost of the bridge
  value: 40000000
  unit: crowns
  topic: budget
  status: disputed
  corrected_value: 4000000
  note: The ledger has 4 million.
  source: { strength: internal }
`;

/** Runs `briefing quote` on the small briefing, with a file `draft.md` beside its content. */
function quote(draft: string, ...given: string[]): { status: number | null; stdout: string; stderr: string } {
  return withSmallBriefing(
    { 'briefings/bridge/annotations.yaml': annotations, 'briefings/bridge/figures.yaml': figures },
    (root) => {
      writeFileSync(join(root, 'draft.md'), draft);
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'quote', ...given], {
        cwd: root,
        encoding: 'utf8',
        input: draft,
      });
      return { status, stdout, stderr };
    },
  );
}

describe('briefing quote', () => {
  it('exits 0 on verbatim words, and names the passage, its notes and the rendering', () => {
    const { status, stdout, stderr } = quote('', 'the deck is', 'two-thirds done');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('verbatim in this rendering\n  Q1 ¶3 · Tom Okafor · /briefings/bridge/#q1-p3\n');
    expect(stdout).toContain(
      '    The deck is two thirds done\n    [Translation: Of its length, see Q1 ¶1.]\n',
    );
    expect(stdout).toContain('Checked in: English as published by Harbour Gazette');
  });

  it('exits 1 on altered words and marks them', () => {
    const { status, stdout } = quote('', 'The deck is one third done.');
    expect(status).toBe(1);
    expect(stdout).toContain('altered: The deck is [-two thirds-] {+one third+} done');
  });

  it('checks a draft, from a file or from standard input', () => {
    const draft = 'Ada Lind said: "The deck is two thirds done." "The cost is 40 million," said Tom Okafor.';
    const { status, stdout } = quote(draft, '--file', 'draft.md', '--json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { speaker: 'Ada Lind', verdict: 'another speaker', places: [{ passage: 'q1-p3', briefing: 'bridge' }] },
      { speaker: 'Tom Okafor', verdict: 'verbatim', places: [{ text: 'The cost is 40 million' }] },
    ]);
    expect(quote(draft, '--file', '-', '--json').stdout).toBe(stdout);
  });

  it('takes a text without quotations for one quote, and tells a draft without them as a finding', () => {
    const line = 'No quotations found between quotation marks: the whole text was checked as one quote.';
    const words = 'The deck is two thirds done.';
    expect(quote(words, '--file', 'draft.md')).toMatchObject({ status: 1 });
    expect(quote(words, '--file', 'draft.md').stdout).toContain(line);
    const plain = quote('', words);
    expect([plain.status, plain.stdout.includes(line)]).toEqual([0, true]);
    expect(quote('', `Okafor said: "${words}"`).stdout).not.toContain(line);
  });

  it('exits 1 on words whose figure is wrong, and on a number unlike what was said', () => {
    const { status, stdout } = quote('', 'The cost is 40 million.');
    expect(status).toBe(1);
    expect(stdout).toContain(
      'verbatim in this rendering, and its figure is known to be wrong: ten times too high, 4 million\n',
    );
    const draft = 'The bridge is to cost 48 million. Okafor said: "The deck is two thirds done."';
    const report = quote(draft, '--file', 'draft.md');
    expect(report.status).toBe(1);
    expect(report.stdout).toContain('1 quotation: 1 verbatim; 1 number: 1 unlike what was said');
    expect(report.stdout.indexOf('1. 48 million: said 40 million')).toBeLessThan(
      report.stdout.indexOf('2. “The deck'),
    );
  });

  it.each([
    [[]],
    [['words', '--file', 'draft.md']],
    [['--file', 'missing.md']],
    [['--file', 'draft.md', '--speaker', 'Ada Lind']],
    [['words', '--briefing', 'bride']],
    [['words', '--jso']],
  ])('%j is wrong usage: exit 2, a short message', (given) => {
    const { status, stdout, stderr } = quote('', ...given);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^(?:briefing|error): .+\n/u);
  });
});
