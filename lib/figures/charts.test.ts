import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import type { Directory } from '../model/directory.ts';
import { chartsOf } from './charts.ts';
import { listedFigure } from './small-figures.ts';

const directory = { topic: (id: string) => ({ id, name: 'Ferries' }) } as Directory;
const boats = (values: readonly number[]) =>
  values.map((value, index) => listedFigure({ id: `f${index}`, value, spoken: String(value) }));

it('sets values of one topic, unit and period beside one another, the largest first', () => {
  const others = [listedFigure({ id: 'f8', unit: 'piers' }), listedFigure({ id: 'f9', period: '2030' })];
  expect(chartsOf([...boats([2, 30, 7]), ...others], directory)).toEqual([
    {
      id: 'chart-1',
      title: 'Ferries, 2031',
      unit: 'boats',
      rows: [
        { id: 'f1', label: 'Boats of f1', value: 30, shown: '30' },
        { id: 'f2', label: 'Boats of f2', value: 7, shown: '7' },
        { id: 'f0', label: 'Boats of f0', value: 2, shown: '2' },
      ],
      leftOut: [],
    },
  ]);
});

it('draws nothing that is marked, and names it', () => {
  const mark = { kind: 'wrong', words: 'Ten times too high: 4' } as const;
  const [chart] = chartsOf([...boats([2, 30, 7]), listedFigure({ id: 'f7', mark })], directory);
  expect(chart?.rows.map(({ id }) => id)).toEqual(['f1', 'f2', 'f0']);
  expect(chart?.leftOut).toEqual([{ id: 'f7', label: 'Boats of f7', finding: 'Ten times too high: 4' }]);
});

it('says with a value that more or less was said', () => {
  const [chart] = chartsOf([...boats([2, 7]), listedFigure({ id: 'f7', bound: 'over' })], directory);
  expect(chart?.rows[0]?.shown).toBe('over 40');
});

it('sets changes on the year of one period beside one another, whatever they are of', () => {
  const changes = [-2.5, 30, 0].map((change, index) =>
    listedFigure({ id: `f${index}`, unit: `unit ${index}`, topic: null, change }),
  );
  expect(chartsOf(changes, directory)).toEqual([
    {
      id: 'chart-1',
      title: 'Change on the year, 2031',
      unit: '%',
      rows: [
        { id: 'f1', label: 'Boats of f1', value: 30, shown: '+30%' },
        { id: 'f2', label: 'Boats of f2', value: 0, shown: '±0%' },
        { id: 'f0', label: 'Boats of f0', value: -2.5, shown: '−2.5%' },
      ],
      leftOut: [],
    },
  ]);
});

it.each([
  ['too few to compare', boats([2, 30])],
  ['too unlike to be seen beside one another', boats([2, 30, 20_000])],
  ['ranges', [...boats([2, 30]), listedFigure({ id: 'f7', value: [2, 4] })]],
  ['what was said twice', boats([2, 30]).flatMap((figure) => [figure, { ...figure, id: `${figure.id}b` }])],
  ['of no known time', boats([2, 30, 7]).map((figure) => ({ ...figure, period: null }))],
])('makes no chart of %s', (_, figures) => {
  expect(chartsOf(figures, directory)).toEqual([]);
});

it('draws a figure as it was spoken or not at all', () => {
  const figures = fc.array(
    fc.record({
      value: fc.oneof(fc.integer(), fc.constant(null)),
      change: fc.oneof(fc.integer(), fc.constant(null)),
      isMarked: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(figures, (given) => {
      const listed = given.map(({ value, change, isMarked }, index) =>
        listedFigure({
          id: `f${index}`,
          value,
          change,
          mark: isMarked ? { kind: 'garbled', words: 'Garbled figure' } : null,
        }),
      );
      for (const { rows } of chartsOf(listed, directory))
        for (const { id, value } of rows) {
          const figure = listed.find((candidate) => candidate.id === id);
          expect(figure?.mark).toBeNull();
          expect([figure?.value, figure?.change]).toContain(value);
        }
    }),
  );
});
