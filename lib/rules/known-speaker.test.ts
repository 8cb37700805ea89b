import { expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

const section = 'content/briefings/bridge/01-cost.md';

it('names the nearest people for an unknown name in a heading', () => {
  expect(findingsOf({ '01-cost.md': [['Answer: Tom Okafor', 'Answer: Tom Okafr']] })).toEqual([
    `${section}:23:1 error Unexpected speaker \`Tom Okafr\`, expected a name of people.yaml such as \`Tom Okafor\`, \`Ada Lind\` (known-speaker)`,
  ]);
});

it('names the nearest ids for an unknown id of somebody who answers', () => {
  expect(findingsOf({ '01-cost.md': [['speaker: [tom-okafor]', 'speaker: [tom-okafr]']] })).toEqual([
    `${section}:6:11 error Unexpected person \`tom-okafr\`, expected an id of people.yaml such as \`tom-okafor\`, \`ada-lind\` (known-speaker)`,
  ]);
});

it('knows the moderator too', () => {
  expect(findingsOf({ 'briefing.md': [['chair: ada-lind', 'chair: ada']] })).toEqual([
    'content/briefings/bridge/briefing.md:6:8 error Unexpected person `ada`, expected an id of people.yaml such as `ada-lind`, `tom-okafor` (known-speaker)',
  ]);
});
