import { expect, it } from 'vitest';
import { findingsOf, type FileChange } from '../content/small-briefing.ts';

const section = 'content/briefings/bridge/01-cost.md';

function findingsOfSection(change: FileChange): string[] {
  return findingsOf({ '01-cost.md': change });
}

it('refuses a full stop that is in the source already', () => {
  expect(findingsOf({ 'source.txt': [['two thirds done The', 'two thirds done. The']] })).toEqual([
    `${section}:14:5 error Unexpected repair \`missing full stop\` after \`two thirds done\`, expected none: source.txt:14 has \`done.\` (real-repair)`,
  ]);
});

it('refuses a break that is in the source already', () => {
  expect(findingsOf({ 'source.txt': [['Thank you. Ada Lind:', 'Thank you.\n\nAda Lind:']] })).toEqual([
    `${section}:15:5 error Unexpected repair \`missing turn break\` after \`Thank you.\`, expected none: source.txt:18 begins there (real-repair)`,
  ]);
});

it('refuses words that the passage does not have', () => {
  expect(findingsOfSection([['after: two thirds done', 'after: two third done']])).toEqual([
    `${section}:14:52 error Unexpected words \`two third done\`, expected words of p3 that stand before the repair (real-repair)`,
  ]);
});

it('refuses words that the passage has twice', () => {
  expect(findingsOfSection([['after: two thirds done', 'after: The']])).toEqual([
    `${section}:14:52 error Unexpected words \`The\` twice in p3, expected more of the words before the repair, so that they stand there once (real-repair)`,
  ]);
});

it('refuses a mark that is not there', () => {
  expect(findingsOfSection([['two thirds done. The', 'two thirds done The']])).toEqual([
    `${section}:14:52 error Unexpected repair \`missing full stop\`, expected \`.\` after \`two thirds done\` in p3: restore it, or remove the repair (real-repair)`,
  ]);
});

it('refuses a full stop where a comma was restored', () => {
  expect(findingsOfSection([['kind: missing full stop', 'kind: missing comma']])).toEqual([
    `${section}:14:48 error Unexpected repair \`missing comma\`, expected \`,\` after \`two thirds done\` in p3: restore it, or remove the repair (real-repair)`,
  ]);
});

it('refuses a passage that the section does not have', () => {
  expect(findingsOfSection([['passage: p3', 'passage: p9']])).toEqual([
    `${section}:14:16 error Unexpected passage \`p9\`, expected one of this file such as \`p1\`, \`p2\`, \`p3\` (real-repair)`,
  ]);
});

it('refuses the wrong passage, and says nothing more of the mark', () => {
  expect(findingsOfSection([['passage: p3', 'passage: p2']])).toEqual([
    `${section}:14:52 error Unexpected words \`two thirds done\`, expected words of p2 that stand before the repair (real-repair)`,
  ]);
});

it('refuses a break inside a passage', () => {
  expect(findingsOfSection([['kind: missing full stop', 'kind: missing paragraph break']])).toEqual([
    `${section}:14:58 error Unexpected repair \`missing paragraph break\` inside p3, expected \`two thirds done\` at its end, where the new paragraph was begun (real-repair)`,
  ]);
});

it('refuses a lost paragraph where a new turn follows', () => {
  expect(findingsOfSection([['kind: missing turn break', 'kind: missing paragraph break']])).toEqual([
    `${section}:15:26 error Unexpected \`missing paragraph break\` after p4, expected \`missing turn break\`: a new turn follows (real-repair)`,
  ]);
});

it('refuses a lost turn where the same turn goes on', () => {
  const repair = '  - { passage: p3, kind: missing turn break, after: 40 million. }\n';
  expect(
    findingsOf({
      '01-cost.md': [['repairs:\n', `repairs:\n${repair}`]],
      'source.txt': [['40 million.\n\nWe', '40 million. We']],
    }),
  ).toEqual([
    `${section}:14:26 error Unexpected \`missing turn break\` after p3, expected \`missing paragraph break\`: the same turn follows (real-repair)`,
  ]);
});

it('refuses a break behind the last words', () => {
  const repairs = 'repairs: [{ passage: p1, kind: missing turn break, after: all. }]';
  expect(findingsOf({ '02-closing.md': [['speaker:', `${repairs}\nspeaker:`]] })).toEqual([
    'content/briefings/bridge/02-closing.md:3:32 error Unexpected `missing turn break` after p1, expected none: nothing follows it (real-repair)',
  ]);
});

it('refuses a second repair in one place', () => {
  const repair = '  - { passage: p3, kind: missing full stop, after: two thirds done }\n';
  expect(findingsOfSection([[repair, repair + repair]])).toEqual([
    `${section}:15:52 error Unexpected second repair after \`two thirds done\` in p3, expected one (real-repair)`,
  ]);
});

it('checks the summary’s repairs too', () => {
  expect(findingsOf({ 'summary.md': [['after: will open', 'after: may open']] })).toEqual([
    'content/briefings/bridge/summary.md:6:52 error Unexpected words `may open`, expected words of p1 that stand before the repair (real-repair)',
  ]);
});

it('keeps quiet where a word before the repair was changed, which is the fault', () => {
  expect(findingsOfSection([['is two thirds done.', 'is three thirds done.']])).toEqual([
    `${section}:24:13 error Unexpected words \`three\`, expected \`two\` as in source.txt:14 (words-unchanged)`,
  ]);
});
