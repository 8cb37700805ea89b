import { expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

const folder = 'content/briefings/bridge';

const closing = `---
kind: closing
speaker: [ada-lind]
passages: { p1: [] }
---
## Closing: Ada Lind
Goodbye, all.
`;

it('refuses two sections with one number', () => {
  expect(findingsOf({ '02-closing.md': null, '01-end.md': closing })).toEqual([
    `${folder}/01-end.md:1:1 error Unexpected number \`1\` in the file name, expected one of its own: \`01-cost.md\` has it (section-order)`,
  ]);
});

it('allows gaps, since numbers of withdrawn exchanges are not used again', () => {
  expect(findingsOf({ '02-closing.md': null, '09-closing.md': closing })).toEqual([]);
});

it('sorts by number, not by letter', () => {
  expect(findingsOf({ '02-closing.md': null, '10-closing.md': closing })).toEqual([]);
});

it('refuses a closing before the end', () => {
  expect(findingsOf({ '01-cost.md': [['kind: exchange', 'kind: closing']] })).toEqual([
    `${folder}/01-cost.md:2:7 error Unexpected kind \`closing\` of the 2nd section, expected \`exchange\` (section-order)`,
  ]);
});

it('refuses an opening at the end', () => {
  expect(findingsOf({ '02-closing.md': [['kind: closing', 'kind: opening']] })).toEqual([
    `${folder}/02-closing.md:2:7 error Unexpected kind \`opening\` of the last section, expected \`closing\` or \`exchange\` (section-order)`,
  ]);
});

it('refuses a closing at the start', () => {
  expect(findingsOf({ '00-opening.md': [['kind: opening', 'kind: closing']] })).toEqual([
    `${folder}/00-opening.md:2:7 error Unexpected kind \`closing\` of the 1st section, expected \`opening\` or \`exchange\` (section-order)`,
  ]);
});

it('keeps number 0 for the opening', () => {
  const opening = `---
kind: exchange
question: How is the morning?
asked_by: city-news
passages: { p1: [] }
---
## Question: City News
Good morning. We report on the bridge.
`;
  const source = [['Ada Lind, Spokesperson: Good', 'City News: Good']] as const;
  expect(findingsOf({ '00-opening.md': opening, 'source.txt': source })).toEqual([
    `${folder}/00-opening.md:1:1 error Unexpected number \`0\` of an exchange in the file name, expected \`1\` or more (section-order)`,
  ]);
});

it('wants sections', () => {
  const changes = { '00-opening.md': null, '01-cost.md': null, '02-closing.md': null };
  expect(
    findingsOf({
      ...changes,
      'source.txt': [
        [
          '\n\nAda Lind, Spokesperson: Good morning. We report on the bridge.\n\nReporter from Harbour Gazette: How far is the bridge?\n\nAda Lind: My colleague will take that.\n\nTom Okafor: The deck is two thirds done The cost is 40 million.\n\nWe will open in May. Thank you. Ada Lind: Goodbye, all.',
          '',
        ],
      ],
    }),
  ).toEqual([
    `${folder}/briefing.md:1:1 error Missing sections, expected files such as \`00-opening.md\`, \`01-budget.md\` beside this one (section-order)`,
  ]);
});
