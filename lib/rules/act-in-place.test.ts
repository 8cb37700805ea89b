import { expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

const section = 'content/briefings/bridge/01-cost.md';

it('wants an exchange to begin with its question', () => {
  const changes = [
    ['## Question: Harbour Gazette', '## Moderation: Ada Lind'],
    ['label: Reporter from Harbour Gazette\n', ''],
  ] as const;
  const source = [['Reporter from Harbour Gazette:', 'Ada Lind:']] as const;
  expect(findingsOf({ '01-cost.md': changes, 'source.txt': source })).toEqual([
    `${section}:16:1 error Unexpected \`moderation\` at the start of an exchange, expected its \`question\` (act-in-place)`,
  ]);
});

it('lets an exchange leave out what nobody knows', () => {
  expect(findingsOf({ '01-cost.md': [['asked_by: harbour-gazette\n', '']] })).toEqual([]);
  expect(findingsOf({ '01-cost.md': [['question: How far has the harbour bridge come?\n', '']] })).toEqual(
    [],
  );
});

it('has no place for who asks outside exchanges', () => {
  expect(findingsOf({ '02-closing.md': [['kind: closing', 'kind: closing\nasked_by: city-news']] })).toEqual([
    'content/briefings/bridge/02-closing.md:3:11 error Unexpected field `asked_by` in a section of kind `closing`, expected it in exchanges only (act-in-place)',
  ]);
});

it('refuses acts that do not belong in the kind of section', () => {
  expect(findingsOf({ '00-opening.md': [['## Moderation', '## Answer']] })).toEqual([
    'content/briefings/bridge/00-opening.md:7:1 error Unexpected `answer` in a section of kind `opening`, expected one of `moderation`, `statement` (act-in-place)',
  ]);
});

it('says it once when an exchange begins with an act that exchanges do not have', () => {
  const changes = [
    ['## Question: Harbour Gazette', '## Closing: Ada Lind'],
    ['label: Reporter from Harbour Gazette\n', ''],
  ] as const;
  const source = [['Reporter from Harbour Gazette:', 'Ada Lind:']] as const;
  expect(findingsOf({ '01-cost.md': changes, 'source.txt': source })).toEqual([
    `${section}:16:1 error Unexpected \`closing\` in a section of kind \`exchange\`, expected one of \`question\`, \`handover\`, \`answer\`, \`moderation\`, \`statement\` (act-in-place)`,
  ]);
});

it('wants somebody to speak', () => {
  const empty = '---\nkind: closing\npassages: {}\n---\n';
  expect(findingsOf({ '02-closing.md': empty, 'source.txt': [['Ada Lind: Goodbye, all.', '']] })).toEqual([
    'content/briefings/bridge/02-closing.md:2:1 error Missing turns, expected a heading such as `## Answer: Ada Lind` (act-in-place)',
  ]);
});
