import { expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

const section = 'content/briefings/bridge/01-cost.md';

it('accepts topics of the taxonomy', () => {
  expect(findingsOf({})).toEqual([]);
});

it('names the nearest topics for an unknown topic of a section', () => {
  expect(findingsOf({ '01-cost.md': [['topics: [bridges, budget]', 'topics: [bridges, bugdet]']] })).toEqual([
    `${section}:7:19 error Unexpected topic \`bugdet\`, expected a topic of topics.yaml such as \`budget\`, \`bridges\`, \`ferries\` (known-topic)`,
  ]);
});

it('points to an unknown topic of a passage', () => {
  expect(findingsOf({ '01-cost.md': [['p3: [budget]', 'p3: [budget, tunnels]']] })).toEqual([
    `${section}:11:16 error Unexpected topic \`tunnels\`, expected a topic of topics.yaml such as \`budget\`, \`bridges\`, \`ferries\` (known-topic)`,
  ]);
});

it('refuses a topic that is named twice', () => {
  expect(findingsOf({ '01-cost.md': [['p3: [budget]', 'p3: [budget, budget]']] })).toEqual([
    `${section}:11:16 error Unexpected topic \`budget\` for the second time, expected each once (known-topic)`,
  ]);
});

it('says once that there are no topics at all', () => {
  expect(findingsOf({ 'topics.yaml': '[]' })).toEqual([
    'content/topics.yaml:1:1 error Unexpected empty list, expected what other files name (file-exists)',
  ]);
});
