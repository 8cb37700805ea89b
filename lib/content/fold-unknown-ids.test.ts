import { expect, it } from 'vitest';
import { findingsOf } from './small-briefing.ts';

const folder = 'content/briefings/bridge';

it('misses a renamed id once', () => {
  expect(findingsOf({ 'topics.yaml': [['id: bridges', 'id: crossings']] })).toEqual([
    `${folder}/00-opening.md:5:8 error Unexpected topic \`bridges\`, expected a topic of topics.yaml such as \`budget\`, \`ferries\`, \`crossings\` (and in 3 more places) (known-topic)`,
  ]);
  expect(findingsOf({ 'people.yaml': [['id: ada-lind', 'id: ada-holm']] })).toEqual([
    `${folder}/briefing.md:6:8 error Unexpected person \`ada-lind\`, expected an id of people.yaml such as \`ada-holm\`, \`tom-okafor\` (and in 1 more place) (known-speaker)`,
  ]);
});

it('misses it in the list where several briefings name it', () => {
  const other = (path: string): string => `briefings/second/${path}`;
  const findings = findingsOf({
    'topics.yaml': [['id: bridges', 'id: crossings']],
    [other('briefing.md')]:
      '---\ntitle: More\ndate: 2031-06-01\nsource: { publisher: Ada }\nrendering: As said\nlicence: none\n---\n',
    [other('source.txt')]: 'Ada Lind: Yes.\n',
    [other('00-opening.md')]:
      '---\nkind: opening\nspeaker: [ada-lind]\npassages: { p1: [bridges] }\n---\n## Statement: Ada Lind\nYes.\n',
  });
  expect(findings).toEqual([
    `content/topics.yaml error Unexpected topic \`bridges\`, expected a topic of topics.yaml such as \`budget\`, \`ferries\`, \`crossings\`; it stands in ${folder}/00-opening.md:5:8 (and in 4 more places) (known-topic)`,
  ]);
});

it('sees names that look alike', () => {
  expect(
    findingsOf({ 'outlets.yaml': [['City News }', 'City News }\n- { id: city, name: Сity News }']] }),
  ).toEqual([
    'content/outlets.yaml:3:21 error Unexpected name `Сity News`, which looks like `City News` (`С` is U+0421), expected one spelling of one name (unique-id)',
  ]);
});
