import { expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

const section = 'content/briefings/bridge/01-cost.md';

it('refuses an entry without a paragraph', () => {
  expect(findingsOf({ '01-cost.md': [['p4: [bridges]', 'p4: [bridges]\n  p5: []']] })).toEqual([
    `${section}:9:3 error Unexpected 5 entries in \`passages\`, expected 4, one for each paragraph below the headings (passages-counted)`,
  ]);
});

it('refuses a paragraph without an entry', () => {
  expect(findingsOf({ '01-cost.md': [['  p2: []\n', '']] })).toEqual([
    `${section}:9:3 error Unexpected 3 entries in \`passages\`, expected 4, one for each paragraph below the headings (passages-counted)`,
  ]);
});

it('takes any numbers in any order, since a passage keeps its number for ever', () => {
  expect(findingsOf({ '02-closing.md': [['{ p1: [] }', '{ p7: [] }']] })).toEqual([]);
});

it('refuses labels of turns that are not there', () => {
  expect(findingsOf({ '02-closing.md': [['kind: closing', 'kind: closing\nlabels: { t2: Ada }']] })).toEqual([
    'content/briefings/bridge/02-closing.md:3:15 error Unexpected turn `t2` in `labels`, expected a turn up to `t1` (passages-counted)',
  ]);
});

it('counts the summary’s paragraphs where they are listed', () => {
  expect(findingsOf({ 'summary.md': [['repairs:', 'paragraphs: [p1, p3]\nrepairs:']] })).toEqual([
    'content/briefings/bridge/summary.md:5:13 error Unexpected 2 entries in `paragraphs`, expected 1, one for each paragraph (passages-counted)',
  ]);
});

it('refuses one number for two paragraphs of the summary', () => {
  const changes = [
    ['repairs:', 'paragraphs: [p1, p1]\nrepairs:'],
    ['The bridge will open.\n', 'The bridge will open.\n\nIn May.\n'],
  ] as const;
  expect(
    findingsOf({ 'summary.md': changes, 'source.txt': [['will open\n', 'will open\n\nIn May.\n']] }),
  ).toEqual([
    'content/briefings/bridge/summary.md:5:18 error Unexpected `p1` for the second time, expected each once (passages-counted)',
  ]);
});
