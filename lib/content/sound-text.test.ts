import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report } from '../problems/report.ts';
import { checkContent } from './check.ts';
import { findingsOf, withSmallBriefing } from './small-briefing.ts';

const folder = 'content/briefings/bridge';

/** Findings of the small briefing after something was done in its folder. */
function findingsAfter(change: (root: string) => void): string[] {
  return withSmallBriefing({}, (root) => {
    change(root);
    return report(checkContent(root).problems).split('\n').slice(0, -1);
  });
}

describe('what no text has is told with its place', () => {
  it('bytes that are not UTF-8', () => {
    const findings = findingsAfter((root) =>
      writeFileSync(join(root, 'content/topics.yaml'), Buffer.from('- a\n- caf\xe9\n', 'latin1')),
    );
    expect(findings[0]).toBe(
      'content/topics.yaml:2:6 error Unexpected bytes that are not UTF-8, expected the file to be saved as UTF-8 (sound-text)',
    );
  });

  it.each([
    ['a soft hyphen', 'bri\u00addge', 'invisible character U+00AD (soft hyphen)'],
    ['a zero width space', 'bri\u200bdge', 'invisible character U+200B (zero width space)'],
    ['a joiner between Latin letters', 'bri\u200ddge', 'invisible character U+200D (zero width joiner)'],
    ['a control character of Latin-1', 'bri\u0085dge', 'control character U+0085 (next line)'],
    ['an escape', 'bri\u001bdge', 'control character U+001B (escape)'],
  ])('%s', (_, words, told) => {
    const [finding] = findingsOf({ '00-opening.md': [['on the bridge.', `on the ${words}.`]] });
    expect(finding).toBe(
      `${folder}/00-opening.md:8:35 error Unexpected ${told}, expected none: take it out (sound-text)`,
    );
  });

  it('and what a script or an emoji needs is left', () => {
    const words = 'می‌خواهم 👩‍🔬 क्‍ष';
    const said = [['on the bridge.', words]] as const;
    expect(findingsOf({ '00-opening.md': said, 'source.txt': [['on the bridge.\n', `${words}\n`]] })).toEqual(
      [],
    );
  });

  it('and invisible characters of the source are no words', () => {
    expect(findingsOf({ 'source.txt': [['on the bridge.\n', 'on the bri\u00addge.\n']] })).toEqual([]);
  });
});

describe('YAML that takes words for something else', () => {
  const briefing = (title: string) =>
    findingsOf({ 'briefing.md': [['title: The harbour bridge', `title: ${title}`]] });

  it.each([
    [
      'Harbour plan, part #2 and costs',
      'Unexpected `#2 and costs`, which is read as a comment behind `Harbour plan, part`, expected the words in quotes, or a space behind the sign (yaml)',
    ],
    ['&Partners plan', 'Unexpected anchor `&Partners`, expected the words in quotes (yaml)'],
    ['"An \\e escape"', 'Unexpected character U+001B (escape), expected words that can be seen (yaml)'],
    ['"\\u200B"', 'Unexpected character U+200B (zero width space), expected words that can be seen (yaml)'],
  ])('%s', (title, told) => {
    const [finding, ...others] = briefing(title);
    expect(others).toEqual([]);
    expect(finding).toContain(`error ${told}`);
  });

  it('leaves a comment', () => {
    expect(briefing('The harbour bridge # in the editor’s words')).toEqual([]);
  });
});

describe('addresses, ids and dates that can’t be', () => {
  it.each([
    [
      'site.yaml',
      'url: https://harbour.example.org',
      'url: https://harbour.example.org/news',
      'without a path',
    ],
    ['briefing.md', '"https://gazette', '"https://ada:secret@gazette', 'where the text was published'],
    ['briefing.md', 'date: 2031-05-12', 'date: 0000-01-01', 'the day of the event'],
    ['outlets.yaml', '{ id: city-news', '{ id: index', 'the outlet’s id'],
    ['outlets.yaml', '{ id: city-news', `{ id: ${'a'.repeat(300)}`, 'the outlet’s id'],
  ])('in %s: %s', (file, words, instead, told) => {
    const findings = findingsOf({ [file]: [[words, instead]] });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(told);
  });
});

describe('files that are none of a briefing’s', () => {
  it('are named', () => {
    const findings = findingsOf({
      'claims.yml': '[]',
      '03-more.MD': 'Hello',
      'briefings/bridge/notes/a.txt': 'Hello',
    });
    expect(findings.map((line) => line.split(' ')[0])).toEqual(
      ['03-more.MD', 'claims.yml', 'notes'].map((name) => `${folder}/${name}`),
    );
    expect(findings[1]).toContain('expected a name of a briefing’s files such as `claims.yaml`');
  });

  it('are named beside the lists of the site too', () => {
    const findings = findingsAfter((root) => {
      writeFileSync(join(root, 'content/topics.yml'), '[]');
      symlinkSync('/nowhere', join(root, 'content/briefings/gone'));
    });
    expect(findings.map((line) => line.split(',')[0])).toEqual([
      'content/briefings/gone error Unexpected file or folder',
      'content/topics.yml error Unexpected file or folder',
    ]);
  });

  it('are not read where a link leads out of the content, or nowhere', () => {
    const findings = findingsAfter((root) => {
      const outside = join(mkdtempSync(join(tmpdir(), 'outside-')), 'secret.txt');
      writeFileSync(outside, 'Secret.');
      symlinkSync(outside, join(root, folder, 'figures.yaml'));
      symlinkSync('/nowhere', join(root, 'content/briefings/gone'));
    });
    expect(findings[0]).toBe(
      `${folder}/figures.yaml error Unexpected link to a file outside \`content/\`, expected the file itself (file-exists)`,
    );
  });
});

it('refuses a paragraph that nobody can read', () => {
  const words = 'bridge '.repeat(10_000);
  expect(findingsOf({ '02-closing.md': [['Goodbye, all.', words]] })[0]).toMatch(
    /Unexpected paragraph of 69,999 letters, expected at most 50,000/,
  );
});
