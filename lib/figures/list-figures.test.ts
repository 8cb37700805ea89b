import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { withSmallBriefing } from '../content/small-briefing.ts';
import { makeDirectory } from '../model/directory.ts';
import { listFigures } from './list-figures.ts';

function listOf(figures: string, annotations = '') {
  const library = withSmallBriefing(
    { 'figures.yaml': figures, ...(annotations && { 'annotations.yaml': annotations }) },
    readLibrary,
  );
  const [briefing] = library.briefings;
  return briefing ? listFigures(briefing, makeDirectory(library)) : [];
}

const cost =
  '- { id: f001, target: q1-p3, exact: cost is 40 million, subject: cost of the bridge, value: 40000000, unit: pounds (more than), period: in all, change: -2.5, topic: budget, status: ok }\n';
const deck =
  '- { id: f002, target: q1-p3, exact: two thirds done, subject: share of the deck, unit: "%", topic: bridges, status: garbled, note: Worded otherwise. }\n';

it('lists a figure with its words, its number and who said it', () => {
  expect(listOf(cost)).toEqual([
    {
      id: 'f001',
      topic: 'budget',
      speaker: 'tom-okafor',
      name: 'Tom Okafor',
      reference: 'Q1 ¶3',
      href: '/briefings/bridge/?quote=cost+is+40+million#q1-p3:~:text=cost%20is%2040%20million',
      quote: 'cost is 40 million',
      subject: 'Cost of the bridge',
      spoken: '40 million',
      value: 40_000_000,
      inFull: '40,000,000',
      unit: 'pounds',
      bound: 'over',
      period: 'in all',
      change: -2.5,
      mark: null,
      note: null,
      source: null,
      notes: [],
      place: 0,
    },
  ]);
});

it('lists figures in the order in which they were said', () => {
  expect(listOf(cost + deck).map(({ id, place }) => [id, place])).toEqual([
    ['f002', 0],
    ['f001', 1],
  ]);
});

it('goes by the passage before the place in it', () => {
  const report =
    '- { id: f003, target: opening-p1, exact: report on the bridge, subject: reports, status: unit missing }\n';
  expect(listOf(deck + report).map(({ id }) => id)).toEqual(['f003', 'f002']);
});

it('marks what is the matter by the figure, or by a discrepancy on its words, and leads to the notes', () => {
  const note = (kind: string): string =>
    `- { id: a01, target: q1-p3, exact: is 40 million, kind: ${kind}, note: It is not., source: { strength: internal } }\n`;
  const marksOf = (annotations: string) =>
    listOf(cost + deck, annotations).map(({ mark, notes }) => [mark?.words ?? null, notes]);
  expect(marksOf('')).toEqual([
    ['Garbled figure', []],
    [null, []],
  ]);
  expect(marksOf(note('discrepancy'))[1]).toEqual(['Discrepancy', ['/briefings/bridge/#note-a01']]);
  expect(marksOf(note('context'))[1]).toEqual([null, ['/briefings/bridge/#note-a01']]);
  expect(marksOf(note('glossary'))[1]).toEqual([null, []]);
});
