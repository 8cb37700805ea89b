import { describe, expect, it } from 'vitest';
import { findingsOf, type FileChange } from '../content/small-briefing.ts';

const section = 'content/briefings/bridge/01-cost.md';

function findingsOfSection(change: FileChange): string[] {
  return findingsOf({ '01-cost.md': change });
}

it('accepts the words of the source, with the repairs that are listed', () => {
  expect(findingsOf({})).toEqual([]);
});

describe('words', () => {
  it('reports a changed word at its place', () => {
    expect(findingsOfSection([['cost is 40', 'cost is 41']])).toEqual([
      `${section}:24:42 error Unexpected words \`41\`, expected \`40\` as in source.txt:14 (words-unchanged)`,
    ]);
  });

  it('reports a missing word', () => {
    expect(findingsOfSection([['The cost is', 'The is']])).toEqual([
      `${section}:24:34 error Missing words \`cost\`, expected them before \`is\` as in source.txt:14 (words-unchanged)`,
    ]);
  });

  it('reports an added word', () => {
    expect(findingsOfSection([['The cost is', 'The whole cost is']])).toEqual([
      `${section}:24:34 error Unexpected words \`whole\`, expected none as in source.txt:14 (words-unchanged)`,
    ]);
  });

  it('takes case and punctuation as part of a word', () => {
    expect(findingsOfSection([['The cost is 40', 'the cost, is 40']])).toEqual([
      `${section}:24:30 error Unexpected words \`the cost,\`, expected \`The cost\` as in source.txt:14 (words-unchanged)`,
    ]);
  });

  it('reports the first word of a paragraph once', () => {
    expect(findingsOfSection([['We will', 'will']])).toEqual([
      `${section}:26:1 error Missing words \`We\`, expected them before \`will\` as in source.txt:16 (words-unchanged)`,
    ]);
    expect(findingsOfSection([['We will', 'And We will']])).toEqual([
      `${section}:26:1 error Unexpected words \`And\`, expected none as in source.txt:16 (words-unchanged)`,
    ]);
  });

  it('reports the last word of a paragraph in that paragraph', () => {
    expect(findingsOfSection([['40 million.', '40']])).toEqual([
      `${section}:24:42 error Missing words \`million.\`, expected them after \`40\` as in source.txt:14 (words-unchanged)`,
    ]);
  });

  it('reports the last word of a section in that section', () => {
    expect(findingsOf({ '00-opening.md': [['the bridge.', 'the']] })).toEqual([
      'content/briefings/bridge/00-opening.md:8:28 error Missing words `bridge.`, expected them after `the` as in source.txt:8 (words-unchanged)',
    ]);
  });

  it('reports the first word of a turn in that turn', () => {
    expect(findingsOf({ '02-closing.md': [['Goodbye, all.', 'all.']] })).toEqual([
      'content/briefings/bridge/02-closing.md:7:1 error Missing words `Goodbye,`, expected them before `all.` as in source.txt:16 (words-unchanged)',
    ]);
  });

  it('shows the first eight of many words', () => {
    expect(findingsOfSection([['is the', 'one two three four five six seven eight nine the']])).toEqual([
      `${section}:18:9 error Unexpected words \`one two three four five six seven eight …\`, expected \`is\` as in source.txt:10 (words-unchanged)`,
    ]);
  });

  it('compares the summary too, with its title and date', () => {
    expect(findingsOf({ 'summary.md': [['published: 2031.05.12', 'published: 2031.05.13']] })).toEqual([
      'content/briefings/bridge/summary.md:3:12 error Unexpected words `2031.05.13`, expected `2031.05.12` as in source.txt:3 (words-unchanged)',
    ]);
  });

  it('says where the words above the transcript go', () => {
    expect(findingsOf({ 'summary.md': null })).toEqual([
      'content/briefings/bridge/00-opening.md:3:8 error Missing words `Bridge to open in May 2031.05.12 08:58 Written …`, expected them first, in `summary.md`, as in source.txt:1 (words-unchanged)',
    ]);
  });

  it('gives up on a text that is another one', () => {
    const other = Array.from({ length: 2500 }, (_, index) => `w${index}`).join(' ');
    expect(findingsOf({ 'source.txt': other })).toEqual([
      'content/briefings/bridge/source.txt:1:1 error Unexpected text, expected the text of this briefing’s sections (words-unchanged)',
    ]);
  });
});

describe('paragraphs and turns', () => {
  it('reports a lost paragraph before a turn as missing, not as a label', () => {
    expect(findingsOfSection([['\nWe will open in May. Thank you.\n', '']])).toEqual([
      `${section}:24:45 error Missing words \`We will open in May. Thank you.\`, expected them after \`million.\` as in source.txt:16 (words-unchanged)`,
    ]);
  });

  it('reports a lost paragraph behind a label as missing', () => {
    expect(findingsOfSection([['The deck is two thirds done. The cost is 40 million.\n\n', '']])).toEqual([
      `${section}:24:1 error Missing words \`The deck is two thirds done The cost …\`, expected them before \`We\` as in source.txt:14 (words-unchanged)`,
    ]);
  });

  it('reports a lost turn once, with its label', () => {
    expect(findingsOfSection([['## Handover: Ada Lind\nMy colleague will take that.\n\n', '']])).toEqual([
      `${section}:18:16 error Missing words \`Ada Lind: My colleague will take that.\`, expected them after \`bridge?\` as in source.txt:12 (words-unchanged)`,
    ]);
  });

  it('reports an added turn once', () => {
    expect(
      findingsOf({
        '02-closing.md': [['## Closing', '## Moderation: Ada Lind\nOne more thing.\n\n## Closing']],
      }),
    ).toEqual([
      'content/briefings/bridge/02-closing.md:6:1 error Unexpected words `Ada Lind One more thing.`, expected none as in source.txt:16 (words-unchanged)',
    ]);
  });

  it('tells a lost paragraph from its start when the next begins with the same words', () => {
    expect(
      findingsOf({ 'source.txt': [['We will open in May.', 'We will open late.\n\nWe will open in May.']] }),
    ).toEqual([
      `${section}:26:1 error Missing words \`We will open late.\`, expected them before \`We\` as in source.txt:16 (words-unchanged)`,
    ]);
  });

  it('reports two paragraphs made one', () => {
    expect(findingsOfSection([['million.\n\nWe', 'million. We']])).toEqual([
      `${section}:24:54 error Missing paragraph break before \`We\`, expected one as in source.txt:16 (words-unchanged)`,
    ]);
  });

  it('reports a paragraph that the source does not begin, and that no repair restores', () => {
    expect(findingsOfSection([['done. The', 'done.\n\nThe']])).toEqual([
      `${section}:26:1 error Unexpected new paragraph at \`The\`, expected none as in source.txt:14, or a repair that restores the break (words-unchanged)`,
    ]);
  });

  it('reports a full stop that no repair restores', () => {
    const repair = '  - { passage: p3, kind: missing full stop, after: two thirds done }\n';
    expect(findingsOfSection([[repair, '']])).toEqual([
      `${section}:23:24 error Unexpected \`done.\`, expected \`done\` as in source.txt:14, or a repair that restores the mark (words-unchanged)`,
    ]);
  });

  it('does not care how lines are wrapped, there or here', () => {
    expect(
      findingsOf({
        'source.txt': [
          ['My colleague', 'My\ncolleague'],
          ['How far is', 'How\u00a0 far\tis'],
        ],
        '02-closing.md': [['Goodbye, all.', 'Goodbye,\nall.']],
        '01-cost.md': [['We will open', 'We\\\nwill  \nopen']],
      }),
    ).toEqual([]);
  });

  it('does not care about the line ends of other systems', () => {
    expect(findingsOf({ 'source.txt': [['in May\n\n2031', 'in May\r\n\r\n2031']] })).toEqual([]);
    expect(findingsOf({ 'source.txt': [['in May\n\n2031', 'in May\r\r2031']] })).toEqual([]);
  });

  it('takes signs that look like markup as published, once they are escaped', () => {
    expect(
      findingsOf({
        '02-closing.md': [['all.', '\\*all\\*.']],
        'source.txt': [['Goodbye, all.', 'Goodbye, *all*.']],
      }),
    ).toEqual([]);
  });
});
