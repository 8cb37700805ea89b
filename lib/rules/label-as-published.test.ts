import { describe, expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

const folder = 'content/briefings/bridge';

describe('a label that is not the published one', () => {
  it('is reported at the field that gives it', () => {
    expect(findingsOf({ '01-cost.md': [['label: Reporter from', 'label: Report from']] })).toEqual([
      `${folder}/01-cost.md:5:8 error Unexpected label \`Report from Harbour Gazette\`, expected \`Reporter from Harbour Gazette:\` as in source.txt:10 (label-as-published)`,
    ]);
  });

  it('is reported at the heading where no field gives it', () => {
    expect(findingsOf({ '00-opening.md': [['label: Ada Lind, Spokesperson\n', '']] })).toEqual([
      `${folder}/00-opening.md:6:1 error Unexpected label \`Ada Lind\`, expected \`Ada Lind, Spokesperson:\` as in source.txt:8 (label-as-published)`,
    ]);
  });

  it('is reported at the field of a later turn', () => {
    expect(findingsOf({ '01-cost.md': [['speaker:', 'labels: { t3: Mr. Okafor }\nspeaker:']] })).toEqual([
      `${folder}/01-cost.md:6:15 error Unexpected label \`Mr. Okafor\`, expected \`Tom Okafor:\` as in source.txt:14 (label-as-published)`,
    ]);
  });

  it('is told once of a heading with somebody else’s name', () => {
    expect(findingsOf({ '01-cost.md': [['## Answer: Tom Okafor', '## Answer: Ada Lind']] })).toEqual([
      `${folder}/01-cost.md:23:1 error Unexpected label \`Ada Lind\`, expected \`Tom Okafor:\` as in source.txt:14 (label-as-published)`,
    ]);
  });

  it('does not hide a paragraph lost before it', () => {
    expect(
      findingsOf({
        '01-cost.md': [['\nWe will open in May. Thank you.\n', '']],
        '02-closing.md': [['kind: closing', 'kind: closing\nlabel: The Chair']],
        'source.txt': [['Thank you. Ada Lind:', 'Thank you.\n\nAda Lind:']],
      }),
    ).toEqual([
      `${folder}/01-cost.md:24:45 error Missing words \`We will open in May. Thank you.\`, expected them after \`million.\` as in source.txt:16 (words-unchanged)`,
      `${folder}/02-closing.md:3:8 error Unexpected label \`The Chair\`, expected \`Ada Lind:\` as in source.txt:18 (label-as-published)`,
    ]);
  });
});

describe('a turn without a label', () => {
  const unlabelled = { 'source.txt': [['Ada Lind, Spokesperson: Good', 'Good']] } as const;

  it('says so by an empty one', () => {
    expect(findingsOf({ ...unlabelled, '00-opening.md': [['Ada Lind, Spokesperson', "''"]] })).toEqual([]);
  });

  it('is reported where it does not', () => {
    expect(findingsOf(unlabelled)).toEqual([
      `${folder}/00-opening.md:3:8 error Unexpected label \`Ada Lind, Spokesperson\`, expected none as in source.txt:8; where a turn has none, say so by an empty \`label\` (label-as-published)`,
    ]);
  });

  it('is reported where the source has a label after all', () => {
    expect(findingsOf({ '00-opening.md': [['Ada Lind, Spokesperson', "''"]] })).toEqual([
      `${folder}/00-opening.md:8:1 error Missing words \`Ada Lind, Spokesperson:\`, expected them before \`Good\` as in source.txt:8 (words-unchanged)`,
    ]);
  });
});

/** Findings for a source that writes its labels in the given way. */
function findingsOfLabels(write: (label: string) => string): string[] {
  const source = [
    'Bridge to open in May',
    '2031.05.12 08:58',
    'Written by a machine.',
    'The bridge will open',
    `${write('Ada Lind, Spokesperson')}Good morning. We report on the bridge.`,
    `${write('Reporter from Harbour Gazette')}How far is the bridge?`,
    `${write('Ada Lind')}My colleague will take that.`,
    `${write('Tom Okafor')}The deck is two thirds done The cost is 40 million.`,
    'We will open in May. Thank you.',
    `${write('Ada Lind')}Goodbye, all.`,
  ].join('\n\n');
  const repair = '  - { passage: p4, kind: missing turn break, after: Thank you. }\n';
  return findingsOf({ 'source.txt': source, '01-cost.md': [[repair, '']] });
}

describe('labels are the same', () => {
  it.each<[how: string, write: (label: string) => string]>([
    ['with a colon', (label) => `${label}: `],
    ['in capitals', (label) => `${label.toUpperCase()}: `],
    ['without a space behind the colon', (label) => `${label}:`],
    ['with an accent', (label) => `${label.replace('i', 'í')}: `],
    ['behind a bullet', (label) => `  • ${label}: `],
    ['behind a dash', (label) => `- ${label}: `],
    ['in bold with the colon', (label) => `**${label}:** `],
    ['in bold without the colon', (label) => `**${label}**: `],
    ['in bold with a space before the colon', (label) => `**${label}** : `],
    ['in bold without any sign', (label) => `**${label}** `],
    ['on a line with a colon', (label) => `${label}:\n\n`],
    ['on a line without a colon', (label) => `${label}\n`],
    ['on a line in bold', (label) => `**${label}**:\n\n`],
    ['with a time on their line', (label) => `**${label}:** 00:01:10\n`],
    ['with a time in brackets', (label) => `${label} (00:23):\n`],
    ['with a time in brackets before the words', (label) => `${label} (00:23): `],
    ['with a full stop', (label) => `${label}. `],
    ['with a mark of doubt', (label) => `${label}(?): `],
    ['with spaces only', (label) => `${label}    `],
    ['with fixed spaces', (label) => `${label}:\u00a0\u00a0`],
    ['with a dash, which is no common sign', (label) => `${label} — `],
    ['with a dash and a time', (label) => `${label} — 00:23\n`],
    ['over two lines', (label) => `${label.replace(' ', '\n')}:\n`],
    ['with a wide colon', (label) => `${label}：`],
  ])('%s', (_, write) => {
    expect(findingsOfLabels(write)).toEqual([]);
  });

  it('and a time that is spoken is no part of them', () => {
    expect(
      findingsOf({
        'source.txt': [['Ada Lind: My', 'Ada Lind: 10:30 is time. My']],
        '01-cost.md': [['My colleague', '10:30 is time. My colleague']],
      }),
    ).toEqual([]);
  });
});

describe('a label in an unusual form', () => {
  const repair = '  - { passage: p4, kind: missing turn break, after: Thank you. }\n';

  it('begins a turn where the source begins a line', () => {
    expect(findingsOf({ 'source.txt': [['Thank you. Ada Lind:', 'Thank you.\n\nAda Lind —']] })).toEqual([
      `${folder}/01-cost.md:15:5 error Unexpected repair \`missing turn break\` after \`Thank you.\`, expected none: source.txt:18 begins there (real-repair)`,
    ]);
  });

  it('needs a repair elsewhere', () => {
    const source = [['Thank you. Ada Lind:', 'Thank you. Ada Lind —']] as const;
    expect(findingsOf({ 'source.txt': source })).toEqual([]);
    expect(findingsOf({ 'source.txt': source, '01-cost.md': [[repair, '']] })).toEqual([
      `${folder}/02-closing.md:6:1 error Unexpected new paragraph at \`Ada Lind\`, expected none as in source.txt:16, or a repair that restores the break (words-unchanged)`,
    ]);
  });
});

describe('a role in the label', () => {
  const label = 'Tom Okafor -- Harbour Office -- Chief Engineer';
  const source = { 'source.txt': [['Tom Okafor: The', `${label}\nThe`]] } as const;

  it('is part of the label as published', () => {
    expect(
      findingsOf({ ...source, '01-cost.md': [['speaker:', `labels: { t3: '${label}' }\nspeaker:`]] }),
    ).toEqual([]);
  });

  it('is reported where the label lacks it', () => {
    expect(findingsOf(source)).toEqual([
      `${folder}/01-cost.md:23:1 error Unexpected label \`Tom Okafor\`, expected \`${label}\` as in source.txt:14 (label-as-published)`,
    ]);
  });

  it('is reported on lines of its own', () => {
    expect(
      findingsOf({ 'source.txt': [['Tom Okafor: The', 'Tom Okafor\n--\nChief Engineer\nThe']] }),
    ).toEqual([
      `${folder}/01-cost.md:23:1 error Unexpected label \`Tom Okafor\`, expected \`Tom Okafor -- Chief Engineer\` as in source.txt:14 (label-as-published)`,
    ]);
  });

  it('is reported in brackets', () => {
    expect(findingsOf({ 'source.txt': [['Tom Okafor: The', 'Tom Okafor (Harbour): The']] })).toEqual([
      `${folder}/01-cost.md:23:1 error Unexpected label \`Tom Okafor\`, expected \`Tom Okafor (Harbour):\` as in source.txt:14 (label-as-published)`,
    ]);
  });
});

describe('words that only look like a label', () => {
  it('are words', () => {
    expect(
      findingsOf({
        'source.txt': [['\n\nWe will open', '\n\nTom Okafor. That is me. We will open']],
        '01-cost.md': [['We will open', 'Tom Okafor. That is me. We will open']],
      }),
    ).toEqual([]);
  });

  it('are words at the start of a sentence', () => {
    expect(
      findingsOf({
        'source.txt': [
          ['\n\nWe will open', '\n\nAda Lind, Spokesperson, asked. Ada Lind stated it. We will open'],
        ],
        '01-cost.md': [['We will open', 'Ada Lind, Spokesperson, asked. Ada Lind stated it. We will open']],
      }),
    ).toEqual([]);
  });
});

it('finds labels of one letter', () => {
  expect(
    findingsOf({
      'source.txt': [['Reporter from Harbour Gazette:', 'Q.']],
      '01-cost.md': [['label: Reporter from Harbour Gazette', 'label: Q']],
    }),
  ).toEqual([]);
});

it('finds the longest of labels that begin alike', () => {
  expect(
    findingsOf({
      'source.txt': [
        ['Reporter from Harbour Gazette:', 'Mr.'],
        ['Tom Okafor:', 'Mr. Okafor.'],
      ],
      '01-cost.md': [['label: Reporter from Harbour Gazette', 'labels: { t1: Mr, t3: Mr. Okafor }']],
    }),
  ).toEqual([]);
});

it('does not take signs on the line before for a part of a label', () => {
  expect(findingsOf({ 'source.txt': [['Ada Lind: My', '***\n\nAda Lind: My']] })).toEqual([
    `${folder}/01-cost.md:18:16 error Missing words \`***\`, expected them after \`bridge?\` as in source.txt:12 (words-unchanged)`,
  ]);
});
