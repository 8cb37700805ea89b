import { expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

const licence = 'licence: not stated by the publisher';
const listing = (...lines: string[]) =>
  [[licence, `${licence}\nnot_spoken: [${lines.map((line) => JSON.stringify(line)).join(', ')}]`]] as const;
const source = [
  ['Ada Lind, Spokesperson:', 'TRANSCRIPT OF THE HARBOUR\n\nAda Lind, Spokesperson:'],
  ['The deck is two thirds done The', 'The deck is two thirds\n- 2  of 3 -\ndone The'],
  ['Goodbye, all.', 'Goodbye, all.\n\nEND'],
] as const;

it('keeps lines in the source that nobody spoke, also in the middle of a paragraph', () => {
  const lines = listing('TRANSCRIPT OF THE HARBOUR', '- 2 of 3 -', 'END');
  expect(findingsOf({ 'briefing.md': lines, 'source.txt': source })).toEqual([]);
});

it('tells the line of a change behind them', () => {
  const lines = listing('TRANSCRIPT OF THE HARBOUR', '- 2 of 3 -', 'END');
  expect(
    findingsOf({
      'briefing.md': lines,
      'source.txt': [...source, ['We will open in May', 'We shall open in May']],
    }),
  ).toEqual([
    'content/briefings/bridge/01-cost.md:26:4 error Unexpected words `will`, expected `shall` as in source.txt:20 (words-unchanged)',
  ]);
});

it('wants each as often as it stands there', () => {
  expect(findingsOf({ 'briefing.md': listing('END'), 'source.txt': [source[2]] })).toEqual([]);
  const [misspelt] = findingsOf({ 'briefing.md': listing('EMD'), 'source.txt': [source[2]] }).filter((line) =>
    line.endsWith('(not-spoken)'),
  );
  expect(misspelt).toMatch(
    /Unexpected line `EMD` in `not_spoken`, expected a line of source.txt such as `END`/,
  );
  expect(
    findingsOf({
      'briefing.md': listing('END'),
      'source.txt': [['Goodbye, all.', 'Goodbye, all.\n\nEND\n\nEND']],
    }),
  ).toEqual([
    'content/briefings/bridge/briefing.md:10:14 error Unexpected line `END` in `not_spoken`, expected it once there, but it stands there 2 times: list it as often (not-spoken)',
  ]);
});
