import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import type { FigureFacts } from './figure-filter.ts';
import { figureOrders, orderFigures, orderOf } from './figure-order.ts';

const figure = (subject: string, unit: string, value: number | null, change: number | null, place: number) =>
  ({ topic: [], speaker: [], marked: [], subject, unit: [unit], value, change, place }) satisfies FigureFacts;

const boats = figure('Boats', 'boats', 40, 2.5, 2);
const canoes = figure('canoes', 'boats', 900, null, 1);
const piers = figure('Piers', 'piers', 7, -3, 0);
const none = figure('Abilities', 'boats', null, null, 3);
const all = [boats, canoes, piers, none];

it.each([
  ['subject', [{ unit: null, figures: [none, boats, canoes, piers] }]],
  [
    'value',
    [
      { unit: 'boats', figures: [canoes, boats, none] },
      { unit: 'piers', figures: [piers] },
    ],
  ],
  ['change', [{ unit: null, figures: [boats, piers, canoes, none] }]],
  ['place', [{ unit: null, figures: [piers, canoes, boats, none] }]],
] as const)('sorts by %s', (order, groups) => {
  expect(orderFigures(all, order)).toEqual(groups);
});

it('knows what an address asks for', () => {
  expect([orderOf('value'), orderOf('colour'), orderOf(null)]).toEqual(['value', 'topic', 'topic']);
});

it('loses no figure and doubles none', () => {
  const numbers = fc.oneof(fc.integer(), fc.constant(null));
  const some = fc.array(fc.tuple(fc.string(), fc.constantFrom('a', 'b'), numbers, numbers));
  fc.assert(
    fc.property(some, fc.constantFrom(...figureOrders.slice(1)), (given, order) => {
      const figures = given.map(([subject, unit, value, change], place) =>
        figure(subject, unit, value, change, place),
      );
      const sorted = orderFigures(figures, order as 'value').flatMap((group) => group.figures);
      expect(sorted.sort((a, b) => a.place - b.place)).toEqual(figures);
    }),
  );
});
