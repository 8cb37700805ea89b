import { expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

const section = 'content/briefings/bridge/01-cost.md';

it('names the nearest outlets for an unknown id', () => {
  expect(findingsOf({ '01-cost.md': [['asked_by: harbour-gazette', 'asked_by: harbor-gazette']] })).toEqual([
    `${section}:4:11 error Unexpected outlet \`harbor-gazette\`, expected an id of outlets.yaml such as \`harbour-gazette\`, \`city-news\` (known-outlet)`,
  ]);
});

it('wants the outlet’s name in the heading of its question', () => {
  expect(findingsOf({ '01-cost.md': [['## Question: Harbour Gazette', '## Question: City News']] })).toEqual([
    `${section}:17:1 error Unexpected outlet \`City News\`, expected \`Harbour Gazette\`, the name of \`harbour-gazette\` in outlets.yaml (known-outlet)`,
  ]);
});

it('says it once where the heading is the label too', () => {
  const changes = [
    ['label: Reporter from Harbour Gazette\n', ''],
    ['## Question: Harbour Gazette', '## Question: Harbor Gazette'],
  ] as const;
  expect(findingsOf({ '01-cost.md': changes, 'source.txt': [['Reporter from ', '']] })).toEqual([
    `${section}:16:1 error Unexpected outlet \`Harbor Gazette\`, expected \`Harbour Gazette\`, the name of \`harbour-gazette\` in outlets.yaml (known-outlet)`,
  ]);
});
