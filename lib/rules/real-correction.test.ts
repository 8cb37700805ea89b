import { expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

const path = 'content/briefings/bridge/corrections.yaml';
const findingsOn = (fields: string): string[] => findingsOf({ 'corrections.yaml': `- { ${fields} }\n` });

it('takes a correction of a passage, of the summary, and of the whole', () => {
  for (const target of ['', ', target: q1-p3', ', target: summary-p1'])
    expect(findingsOn(`date: 2031-05-13, wrong: It was 40., now: It is 41.${target}`)).toEqual([]);
});

it.each([
  [
    'date: 2031-05-13, wrong: It was 40., now: It is 41., target: q1-p33',
    `${path}:1:66 error Unexpected target \`q1-p33\`, expected a passage or a paragraph of the summary such as \`q1-p3\`, \`q1-p1\`, \`q1-p2\` (real-correction)`,
  ],
  [
    'date: 2031-05-11, wrong: It was 40., now: It is 41.',
    `${path}:1:11 error Unexpected date \`2031-05-11\`, expected the day of the event, 2031-05-12, or a later one (real-correction)`,
  ],
  [
    'date: 2031-05-13, wrong: It is 41., now: It is 41.',
    `${path}:1:46 error Unexpected \`now\`, which says the same as \`wrong\`, expected what stands instead (real-correction)`,
  ],
])('finds %s', (fields, finding) => {
  expect(findingsOn(fields)).toEqual([finding]);
});

it('finds what is missing, with its place', () => {
  expect(findingsOn('date: 2031-05-13, wrong: It was 40.')).toEqual([
    `${path}:1:3 error Missing field \`now\`, expected what stands now, in a sentence (front-matter)`,
  ]);
});
