import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Briefing, Library, Section } from '../model/briefing.ts';
import { readLibrary, UnsoundContentError } from './library.ts';
import { withSmallBriefing, type Changes } from './small-briefing.ts';

function libraryOf(changes: Changes = {}): Library {
  return withSmallBriefing(changes, readLibrary);
}

function briefingOf(changes: Changes = {}): Briefing {
  const [briefing] = libraryOf(changes).briefings;
  if (!briefing) throw new Error('Missing briefing');
  return briefing;
}

function sectionOf(id: string, changes: Changes = {}): Section {
  const section = briefingOf(changes).sections.find((candidate) => candidate.id === id);
  if (!section) throw new Error(`Missing section ${id}`);
  return section;
}

it('makes the typed model of a briefing', () => {
  const { sections, summary, ...facts } = briefingOf();
  expect(facts).toMatchObject({
    id: 'bridge',
    title: 'The harbour bridge',
    date: '2031-05-12',
    time: null,
    place: 'Harbour',
    hosts: ['Harbour Office'],
    chair: 'ada-lind',
    source: { publisher: 'Harbour Gazette', url: 'https://gazette.example.org/bridge', official: null },
    rendering: 'English as published by Harbour Gazette',
    licence: 'not stated by the publisher',
    introduction: 'Two people spoke.',
    claims: [],
    annotations: [],
    figures: [],
    corrections: [],
  });
  expect(sections.map((section) => section.id)).toEqual(['opening', 'q1', 'closing']);
  expect(summary).toEqual({
    title: 'Bridge to open in May',
    published: '2031.05.12 08:58',
    machineLabel: 'Written by a machine.',
    repairs: [{ passage: 'summary-p1', kind: 'missing full stop', after: 'will open', added: '.' }],
    paragraphs: [{ id: 'summary-p1', number: 1, text: 'The bridge will open.', machineMade: true }],
  });
});

it('has what was corrected, the newest first, where it is told', () => {
  const corrections = `- { date: 2031-05-13, target: q1-p3, wrong: It was 40., now: It is 41. }
- { date: 2031-06-02, wrong: It was May., now: It is June. }
- { date: 2031-06-02, wrong: It was June., now: It is July. }
`;
  expect(briefingOf({ 'corrections.yaml': corrections }).corrections).toEqual([
    { date: '2031-06-02', wrong: 'It was June.', now: 'It is July.', target: null },
    { date: '2031-06-02', wrong: 'It was May.', now: 'It is June.', target: null },
    { date: '2031-05-13', wrong: 'It was 40.', now: 'It is 41.', target: 'q1-p3' },
  ]);
});

it('makes the typed model of figures', () => {
  const figures = `- { id: f001, target: q1-p3, exact: 40 million, subject: cost, value: 40000000, unit: pounds, period: in all, change: -2.5, topic: budget, status: ok }
- { id: f002, target: q1-p3, exact: is, prefix: The cost, subject: nothing, topic: budget, status: disputed, note: Said so., source: { strength: internal } }
`;
  expect(briefingOf({ 'figures.yaml': figures }).figures).toEqual([
    {
      id: 'f001',
      quote: { target: 'q1-p3', exact: '40 million', from: 41, to: 51 },
      subject: 'cost',
      value: 40000000,
      unit: 'pounds',
      period: 'in all',
      change: -2.5,
      topic: 'budget',
      status: 'ok',
      correctedValue: null,
      note: null,
      source: null,
    },
    {
      id: 'f002',
      quote: { target: 'q1-p3', exact: 'is', from: 38, to: 40 },
      subject: 'nothing',
      value: null,
      unit: null,
      period: null,
      change: null,
      topic: 'budget',
      status: 'disputed',
      correctedValue: null,
      note: 'Said so.',
      source: { strength: 'internal', url: null },
    },
  ]);
});

it('makes the typed model of an exchange', () => {
  expect(sectionOf('q1')).toEqual({
    id: 'q1',
    kind: 'exchange',
    number: 1,
    question: 'How far has the harbour bridge come?',
    askedBy: 'harbour-gazette',
    speakers: ['tom-okafor'],
    topics: ['bridges', 'budget'],
    repairs: [
      { passage: 'q1-p3', kind: 'missing full stop', after: 'two thirds done', added: '.' },
      { passage: 'q1-p4', kind: 'missing turn break', after: 'Thank you.', added: '' },
    ],
    breaksOff: null,
    turns: [
      {
        act: 'question',
        speaker: null,
        label: 'Reporter from Harbour Gazette',
        passages: [{ id: 'q1-p1', number: 1, text: 'How far is the bridge?', topics: ['bridges'] }],
      },
      {
        act: 'handover',
        speaker: 'ada-lind',
        label: 'Ada Lind',
        passages: [{ id: 'q1-p2', number: 2, text: 'My colleague will take that.', topics: [] }],
      },
      {
        act: 'answer',
        speaker: 'tom-okafor',
        label: 'Tom Okafor',
        passages: [
          {
            id: 'q1-p3',
            number: 3,
            text: 'The deck is two thirds done. The cost is 40 million.',
            topics: ['budget'],
          },
          { id: 'q1-p4', number: 4, text: 'We will open in May. Thank you.', topics: ['bridges'] },
        ],
      },
    ],
  });
});

it('makes the typed model of a closing', () => {
  expect(sectionOf('closing')).toMatchObject({
    kind: 'closing',
    number: null,
    question: null,
    askedBy: null,
    speakers: ['ada-lind'],
    topics: [],
  });
});

it('keeps the numbers that passages were given, in whatever order they stand', () => {
  const changes = { '01-cost.md': [['  p2: []\n  p3: [budget]\n', '  p9: []\n  p3: [budget]\n']] } as const;
  const ids = sectionOf('q1', changes).turns.flatMap((turn) => turn.passages.map((passage) => passage.id));
  expect(ids).toEqual(['q1-p1', 'q1-p9', 'q1-p3', 'q1-p4']);
});

it('takes numbers and order from the files’ names, gaps included', () => {
  const library = withSmallBriefing({}, (root) => {
    const folder = join(root, 'content', 'briefings', 'bridge');
    renameSync(join(folder, '02-closing.md'), join(folder, '10-closing.md'));
    renameSync(join(folder, '01-cost.md'), join(folder, '9-cost.md'));
    return readLibrary(root);
  });
  expect(library.briefings[0]?.sections.map(({ id, number }) => [id, number])).toEqual([
    ['opening', null],
    ['q9', 9],
    ['closing', null],
  ]);
});

it('has no speaker for a question, even if an outlet is called like somebody', () => {
  const changes = {
    'outlets.yaml': [['name: Harbour Gazette', 'name: Tom Okafor']],
    '01-cost.md': [['## Question: Harbour Gazette', '## Question: Tom Okafor']],
  } as const;
  expect(sectionOf('q1', changes).turns[0]?.speaker).toBe(null);
});

it('puts a passage’s topics in the order of the taxonomy', () => {
  const [question] = sectionOf('q1', { '01-cost.md': [['p1: [bridges]', 'p1: [budget, bridges]']] }).turns;
  expect(question?.passages[0]?.topics).toEqual(['bridges', 'budget']);
});

it('keeps an empty label empty', () => {
  const changes = {
    '00-opening.md': [['Ada Lind, Spokesperson', "''"]],
    'source.txt': [['Ada Lind, Spokesperson: ', '']],
  } as const;
  expect(sectionOf('opening', changes).turns[0]?.label).toBe('');
});

it('tells where the text breaks off', () => {
  expect(sectionOf('q1', { '01-cost.md': [['repairs:', 'breaks_off: p3\nrepairs:']] }).breaksOff).toBe(
    'q1-p3',
  );
});

it('throws the whole report when content is not sound', () => {
  const changes = { 'briefing.md': [['chair: ada-lind', 'chair: ada']] } as const;
  expect(() => libraryOf(changes)).toThrow(UnsoundContentError);
  expect(() => libraryOf(changes)).toThrow(
    'Content is not sound.\ncontent/briefings/bridge/briefing.md:6:8 error Unexpected person `ada`, expected an id of people.yaml such as `ada-lind`, `tom-okafor` (known-speaker)\n1 error in 1 file',
  );
});
