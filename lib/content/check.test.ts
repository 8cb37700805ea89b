import { describe, expect, it } from 'vitest';
import { checkContent } from './check.ts';
import { findingsOf, withSmallBriefing } from './small-briefing.ts';

const folder = 'content/briefings/bridge';

it('passes sound content on, and knows the briefings', () => {
  const result = withSmallBriefing({}, checkContent);
  expect(result.problems).toEqual([]);
  expect(result.briefings).toEqual(['bridge']);
  expect(result.content?.briefings).toHaveLength(1);
});

it('passes nothing on that is not sound', () => {
  const result = withSmallBriefing({ 'briefing.md': [['chair: ada-lind', 'chair: ada']] }, checkContent);
  expect(result.content).toBe(null);
  expect(result.briefings).toEqual(['bridge']);
});

it('gives findings by file, then by place', () => {
  const findings = findingsOf({
    '02-closing.md': [['[ada-lind]', '[tom]']],
    'briefing.md': [['chair: ada-lind', 'chair: ada']],
    '01-cost.md': [
      ['topics: [bridges', 'topics: [bridge'],
      ['cost is 40', 'cost is 41'],
    ],
  });
  expect(findings.map((finding) => finding.split(' ')[0])).toEqual([
    `${folder}/01-cost.md:7:10`,
    `${folder}/01-cost.md:24:42`,
    `${folder}/02-closing.md:3:11`,
    `${folder}/briefing.md:6:8`,
  ]);
});

it('looks at references between files only when each file is sound by itself', () => {
  const findings = findingsOf({
    'briefing.md': [['chair: ada-lind', 'chair: ada']],
    'topics.yaml': 'bridges',
  });
  expect(findings).toEqual([
    'content/topics.yaml:1:1 error Unexpected `bridges` as the whole, expected a list: the taxonomy, in the order in which topics are listed (front-matter)',
  ]);
});

describe('a missing file is reported by its path', () => {
  it.each([
    ['site.yaml', 'content/site.yaml'],
    ['topics.yaml', 'content/topics.yaml'],
    ['people.yaml', 'content/people.yaml'],
    ['outlets.yaml', 'content/outlets.yaml'],
    ['briefing.md', `${folder}/briefing.md`],
    ['source.txt', `${folder}/source.txt`],
  ])('%s', (name, path) => {
    expect(findingsOf({ [name]: null })).toEqual([
      `${path} error Missing file, expected it here (file-exists)`,
    ]);
  });

  it('and a summary may be missing, where the text has none', () => {
    const head =
      'Bridge to open in May\n\n2031.05.12 08:58\nWritten by a machine.\n\nThe bridge will open\n\n';
    expect(findingsOf({ 'summary.md': null, 'source.txt': [[head, '']] })).toEqual([]);
  });
});

it('refuses files whose names say nothing', () => {
  expect(findingsOf({ 'opening.md': 'Hello.' })).toEqual([
    `${folder}/opening.md error Unexpected file or folder, expected a name of a briefing’s files such as \`briefing.md\`, \`summary.md\`, \`claims.yaml\`, or a number and words such as \`01-budget.md\` (file-name)`,
  ]);
});

it('leaves hidden files alone, and what an import proposes', () => {
  expect(findingsOf({ '.notes.md': 'Hello.', 'people.proposed.yaml': '[]' })).toEqual([]);
});

it('checks a folder without briefings', () => {
  const names = ['briefing.md', 'source.txt', 'summary.md', '00-opening.md', '01-cost.md', '02-closing.md'];
  expect(findingsOf(Object.fromEntries(names.map((name) => [name, null])))).toEqual([]);
});
