import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import type { ParsedTurn } from '../model/parsed.ts';
import { problemsOf } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { parseMarkdown } from './parse.ts';
import { readTurns } from './turns.ts';

function read(value: string): { turns: ParsedTurn[]; findings: string[] } {
  const file = new VFile({ path: 'a.md', value });
  const turns = readTurns(file, parseMarkdown(file).tree.children);
  return {
    turns,
    findings: report(problemsOf([file]))
      .split('\n')
      .slice(0, -1),
  };
}

it('reads a heading and the paragraphs below it as a turn', () => {
  expect(read('## Answer: Ada Lind\nOne.\n\nTwo.\n')).toEqual({
    turns: [
      {
        act: 'answer',
        name: 'Ada Lind',
        place: { line: 1, column: 1 },
        paragraphs: [
          { text: 'One.', place: { line: 2, column: 1 }, isLiteral: true },
          { text: 'Two.', place: { line: 4, column: 1 }, isLiteral: true },
        ],
      },
    ],
    findings: [],
  });
});

it('reads names with a colon, and acts in any case', () => {
  const [turn] = read('## ANSWER : Ada: the second\nOne.').turns;
  expect(turn).toMatchObject({ act: 'answer', name: 'Ada: the second' });
});

it('folds white space and remembers that offsets are no columns then', () => {
  const [turn] = read('## Answer: Ada\nOne  and\ntwo.').turns;
  expect(turn?.paragraphs).toEqual([
    { text: 'One and two.', place: { line: 2, column: 1 }, isLiteral: false },
  ]);
});

it('takes emphasis for a stage direction', () => {
  const [turn] = read('## Answer: Ada\nOne\n*(Laughter,\n  applause.)* two. *[ends]*').turns;
  expect(turn?.paragraphs).toEqual([
    {
      text: 'One (Laughter, applause.) two. [ends]',
      directions: [
        [4, 25],
        [31, 37],
      ],
      place: { line: 2, column: 1 },
      isLiteral: false,
    },
  ]);
});

describe('what is no turn', () => {
  it('a heading with no text', () => {
    expect(read('## Answer: Ada Lind\n\n## Closing: Ada Lind\nGoodbye.').findings).toEqual([
      'a.md:1:1 error Unexpected heading `## Answer: Ada Lind` with no text, expected the words of the turn below it (heading-has-text)',
    ]);
  });

  it('words before the first heading', () => {
    expect(read('Hello.\n\n## Answer: Ada Lind\nOne.').findings).toEqual([
      'a.md:1:1 error Unexpected words before the first heading, expected a heading such as `## Question: Harbour Gazette` (turn-heading)',
    ]);
  });

  it('a heading with an unknown act', () => {
    expect(read('## Anwser: Ada Lind\nOne.').findings).toEqual([
      'a.md:1:1 error Unexpected act `Anwser`, expected one of `Answer`, `Handover`, `Closing`, `Statement`, `Question`, `Moderation` (turn-heading)',
    ]);
  });

  it('a heading without a name', () => {
    expect(read('## Answer\nOne.').findings).toEqual([
      'a.md:1:1 error Unexpected heading `## Answer`, expected an act and a name such as `## Answer: Ada Lind` (turn-heading)',
    ]);
  });

  it('a heading of another level', () => {
    expect(read('### Answer: Ada Lind\nOne.').findings).toEqual([
      'a.md:1:1 error Unexpected heading `### Answer: Ada Lind`, expected an act and a name such as `## Answer: Ada Lind` (turn-heading)',
    ]);
  });
});

describe('a passage is plain words', () => {
  const hint =
    'expected plain words; put `\\` before a published sign that looks like markup (plain-passage)';

  it.each([
    ['strong', '**One** two.', '2:1'],
    ['link', 'One [two](https://example.org).', '2:5'],
    ['image', '![one](two.png)', '2:1'],
    ['inline code', 'One `two`.', '2:5'],
    ['html', 'One <b>two</b>.', '2:5'],
    ['html', '<script>alert(1)</script>', '2:1'],
    ['list', '1. One', '2:1'],
    ['blockquote', '> One', '2:1'],
    ['code', '    one', '2:1'],
    ['thematic break', '***', '2:1'],
  ])('and no %s: %s', (kind, words, place) => {
    const [turnFinding, ...others] = read(`## Answer: Ada\n${words}`).findings.filter(
      (finding) => !finding.includes('heading-has-text'),
    );
    expect(others).toEqual([]);
    expect(turnFinding?.replace(/^a\.md:(\d+:\d+) error Unexpected /, '$1 ')).toBe(
      `${place} ${kind}, ${hint}`,
    );
  });

  it('with escapes where it looks like markup', () => {
    const { turns, findings } = read('## Answer: Ada\n1\\. One \\*two\\* &amp; \\<b>.');
    expect(findings).toEqual([]);
    expect(turns[0]?.paragraphs[0]?.text).toBe('1. One *two* & <b>.');
  });

  it('in which a break separates words', () => {
    expect(read('## Answer: Ada\nOne\\\ntwo  \nthree').turns[0]?.paragraphs[0]?.text).toBe('One two three');
  });

  it('and not nothing', () => {
    expect(read('## Answer: Ada\nOne.\n\n&nbsp;').findings).toEqual([
      'a.md:4:1 error Unexpected empty paragraph, expected words (plain-passage)',
    ]);
  });
});
