import { expect, it } from 'vitest';
import type { Annotation, Figure } from '../model/claims.ts';
import { noteFinding, notesOfFigures } from './note-findings.ts';

const quote = (from: number, to: number, target = 'q1-p2') => ({ target, exact: '40 boats', from, to });
const note = (kind: Annotation['kind'], from = 10, to = 20): Annotation => ({
  id: 'a01',
  kind,
  quote: quote(from, to),
  note: 'Not so.',
  source: { strength: 'internal', url: null },
});
const figure = (parts: Partial<Figure>): Figure => ({
  id: 'f01',
  quote: quote(12, 18),
  subject: 'boats built',
  value: 40_000_000,
  unit: 'boats',
  period: null,
  change: null,
  topic: 'ferries',
  status: 'ok',
  correctedValue: null,
  note: null,
  source: null,
  ...parts,
});

it('finds nothing where words are explained and their figures hold', () => {
  expect(noteFinding(note('translation'), [figure({})])).toBeNull();
});

it('says how far off a figure in its words is, and what is right, before all else', () => {
  const figures = [figure({ status: 'garbled' }), figure({ status: 'disputed', correctedValue: 4_000_000 })];
  expect(noteFinding(note('discrepancy'), figures)).toBe('Ten times too high: 4 million');
});

it.each([
  ['garbled', 'Garbled figure'],
  ['disputed', 'Disputed figure'],
  ['unit missing', 'Unit missing'],
] as const)('names what is the matter with a figure that is %s', (status, words) => {
  expect(noteFinding(note('translation'), [figure({ status })])).toBe(words);
});

it('calls a discrepancy by its name, whatever figures stand beside its words or elsewhere', () => {
  const others = [
    figure({ status: 'garbled', quote: quote(20, 24) }),
    figure({ status: 'garbled', quote: quote(12, 18, 'q1-p3') }),
  ];
  expect(noteFinding(note('discrepancy'), others)).toBe('Discrepancy');
});

it('makes notes of wrong figures that no note is on', () => {
  const wrong = figure({ status: 'disputed', note: 'The yard has 4 million.' });
  const made = {
    id: 'f01',
    kind: 'figure',
    quote: quote(12, 18),
    note: 'The yard has 4 million.',
    source: { strength: 'internal', url: null },
  };
  expect(notesOfFigures([wrong, figure({ id: 'f02' })], [])).toEqual([made]);
  expect(notesOfFigures([{ ...wrong, note: null }], [note('context', 18, 20)])).toEqual([
    { ...made, note: 'Boats built.' },
  ]);
  expect(notesOfFigures([wrong], [note('context')])).toEqual([]);
});
