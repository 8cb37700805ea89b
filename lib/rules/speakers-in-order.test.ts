import { expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

const section = 'content/briefings/bridge/01-cost.md';

it('refuses somebody who does not answer', () => {
  expect(findingsOf({ '01-cost.md': [['speaker: [tom-okafor]', 'speaker: [ada-lind]']] })).toEqual([
    `${section}:6:10 error Unexpected speakers \`[ada-lind]\`, expected \`[tom-okafor]\`: those who answer, in order (speakers-in-order)`,
  ]);
});

it('does not count a handover as an answer', () => {
  expect(
    findingsOf({ '01-cost.md': [['speaker: [tom-okafor]', 'speaker: [ada-lind, tom-okafor]']] }),
  ).toEqual([
    `${section}:6:10 error Unexpected speakers \`[ada-lind, tom-okafor]\`, expected \`[tom-okafor]\`: those who answer, in order (speakers-in-order)`,
  ]);
});

it('wants each of them in the order in which they first answer', () => {
  const changes = [
    ['## Handover: Ada Lind', '## Answer: Ada Lind'],
    ['speaker: [tom-okafor]', 'speaker: [tom-okafor, ada-lind]'],
  ] as const;
  expect(findingsOf({ '01-cost.md': changes })).toEqual([
    `${section}:6:10 error Unexpected speakers \`[tom-okafor, ada-lind]\`, expected \`[ada-lind, tom-okafor]\`: those who answer, in order (speakers-in-order)`,
  ]);
});

it('wants somebody who answers twice once', () => {
  const changes = {
    '01-cost.md': [['## Handover: Ada Lind', '## Answer: Tom Okafor']],
    'source.txt': [['Ada Lind: My', 'Tom Okafor: My']],
  } as const;
  expect(findingsOf(changes)).toEqual([]);
});

it('points to the front matter where the field is missing', () => {
  expect(findingsOf({ '01-cost.md': [['speaker: [tom-okafor]\n', '']] })).toEqual([
    `${section}:2:1 error Unexpected speakers \`[]\`, expected \`[tom-okafor]\`: those who answer, in order (speakers-in-order)`,
  ]);
});

it('wants those of an opening who make a statement', () => {
  expect(findingsOf({ '00-opening.md': [['## Moderation', '## Statement']] })).toEqual([
    'content/briefings/bridge/00-opening.md:2:1 error Unexpected speakers `[]`, expected `[ada-lind]`: those who make a statement, in order (speakers-in-order)',
  ]);
});

it('wants those who close', () => {
  expect(findingsOf({ '02-closing.md': [['speaker: [ada-lind]', 'speaker: [tom-okafor]']] })).toEqual([
    'content/briefings/bridge/02-closing.md:3:10 error Unexpected speakers `[tom-okafor]`, expected `[ada-lind]`: those who close, in order (speakers-in-order)',
  ]);
});

it('need not have those who interpret', () => {
  const interpreting = (speaker: string) =>
    findingsOf({
      'briefing.md': [
        ['chair: ada-lind\n', 'chair: ada-lind\ninterpreter: [{ person: ada-lind, for: [tom-okafor] }]\n'],
      ],
      '01-cost.md': [
        ['## Handover: Ada Lind', '## Answer: Ada Lind'],
        ['speaker: [tom-okafor]', `speaker: [${speaker}]`],
      ],
    });
  expect(interpreting('tom-okafor')).toEqual([]);
  expect(interpreting('ada-lind, tom-okafor')).toEqual([]);
  expect(interpreting('ada-lind')).toEqual([
    `${section}:6:10 error Unexpected speakers \`[ada-lind]\`, expected \`[tom-okafor]\`: those who answer, in order (speakers-in-order)`,
  ]);
});
