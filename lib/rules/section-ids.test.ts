import { expect, it } from 'vitest';
import { currentAddresses } from './current-addresses.ts';
import { lockChanges, compareAddresses } from '../addresses/compare.ts';
import { emptyLock, writeLock } from '../addresses/lock.ts';
import { checkContent } from '../content/check.ts';
import { compile } from '../content/compile.ts';
import { findingsOf, withSmallBriefing, type Changes } from '../content/small-briefing.ts';

const folder = 'content/briefings/bridge';

const exchange = (words: string, id = '') => `---
kind: exchange
${id}passages: { p1: [], p2: [] }
speaker: [ada-lind]
---
## Question
${words}

## Answer: Ada Lind
We have said nothing about ${words.toLowerCase()}
`;
const said = (words: string): string =>
  `${words}\n\nAda Lind: We have said nothing about ${words.toLowerCase()}`;
const closing =
  '---\nkind: closing\nspeaker: [ada-lind]\npassages: { p1: [] }\n---\n## Closing: Ada Lind\nGoodbye, all.\n';

/** The small briefing with two more exchanges, and a third between the first two where one is given. */
function changesWith(putIn: string | null, id = ''): Changes {
  const texts = [
    ...(putIn === null ? [] : [putIn]),
    'And the ferries of the northern quay?',
    'And the toll houses?',
  ];
  const files = texts.map((words, index): [string, string] => [
    `briefings/bridge/0${index + 2}-more.md`,
    exchange(words, words === putIn ? id : ''),
  ]);
  return {
    ...Object.fromEntries(files),
    '02-closing.md': null,
    '09-closing.md': closing,
    'source.txt': [
      ['Thank you. Ada Lind: Goodbye', `Thank you. ${texts.map(said).join('\n\n')}\n\nAda Lind: Goodbye`],
    ],
    'claims.yaml': '[]',
  };
}

/** What `links --write` would lock of the briefing with these changes. */
function lockOf(changes: Changes): string {
  const parsed = withSmallBriefing(changes, checkContent).content?.briefings[0];
  if (!parsed) throw new Error(findingsOf(changes).join('\n'));
  const current = currentAddresses(parsed, emptyLock);
  return writeLock(lockChanges(emptyLock, compareAddresses(current, emptyLock), '2031-05-13'));
}

const lock = lockOf(changesWith(null));

it('tells once of an exchange that was put in, with the id it can have', () => {
  expect(findingsOf({ ...changesWith('And the lighthouse?'), 'links.lock.json': lock })).toEqual([
    `${folder}/02-more.md:1:1 error Unexpected number of \`03-more.md\`, now \`q3\`, published as \`q2\`, and 1 more sections have moved on: nothing is renumbered; give what was put in the next unused number, \`id: q4\` in \`02-more.md\` (lasting-section-id)`,
  ]);
});

it('keeps the ids of all others once it has that id', () => {
  const changes = changesWith('And the lighthouse?', 'id: q4\n');
  const findings = findingsOf({ ...changes, 'links.lock.json': lock });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(/Missing address `q4-p1`, expected it to be locked/);
  const { content } = withSmallBriefing({ ...changes, 'links.lock.json': lockOf(changes) }, checkContent);
  const [briefing] = content ? compile(content).briefings : [];
  expect(briefing?.sections.map(({ id, number }) => [id, number])).toEqual([
    ['opening', null],
    ['q1', 1],
    ['q4', 4],
    ['q2', 2],
    ['q3', 3],
    ['closing', null],
  ]);
});

it('refuses an id that another has, and one outside exchanges', () => {
  const [twins] = findingsOf({ ...changesWith('And the lighthouse?', 'id: q1\n') });
  expect(twins).toMatch(/Unexpected id `q1`, expected one of its own: `01-cost.md` has it/);
  expect(findingsOf({ '02-closing.md': [['kind: closing', 'kind: closing\nid: q3']] })).toEqual([
    `${folder}/02-closing.md:3:5 error Unexpected field \`id\` in a section of kind \`closing\`, expected it in exchanges only (lasting-section-id)`,
  ]);
});

it('refuses a number that is no number of a section', () => {
  const findings = findingsOf({ '02-closing.md': null, '99999999999999999999999-x.md': closing });
  expect(findings).toEqual([
    `${folder}/99999999999999999999999-x.md:1:1 error Unexpected number \`99999999999999999999999\` in the file name, expected at most 9999 (section-order)`,
  ]);
});

it('misses a lock that is lost or emptied, once', () => {
  // Beside the briefings, not in one.
  const registerFile = './links.lock.json';
  const register = '{ "version": 1, "briefings": { "bridge": { "since": "2031-05-13" } } }';
  const wayOut =
    'bring it back from before, or if nothing of it was ever published, run `npx briefing links bridge --write`';
  expect(findingsOf({ [registerFile]: register })).toEqual([
    `content/links.lock.json error Missing \`${folder}/links.lock.json\`, expected the addresses that were published since 2031-05-13: ${wayOut} (published-address)`,
  ]);
  for (const empty of ['', '{"version": 1, "addresses": {}}'])
    expect(findingsOf({ 'links.lock.json': empty })).toEqual([
      `${folder}/links.lock.json error Unexpected empty lock file, expected the addresses that were published: ${wayOut} (published-address)`,
    ]);
});
