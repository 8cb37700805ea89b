import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import { distance } from 'fastest-levenshtein';
import { editDistance } from './edit-distance.ts';

it.each([
  ['hydrogen', 'hydrogen', 0],
  ['hydorgen', 'hydrogen', 1],
  ['hydrogn', 'hydrogen', 1],
  ['hydrogenn', 'hydrogen', 1],
  ['hidrogen', 'hydrogen', 1],
  ['hidorgen', 'hydrogen', 2],
  ['', 'ab', 2],
])('from %j to %j it takes %i', (a, b, steps) => {
  expect(editDistance(a, b, 3)).toBe(steps);
});

it('gives up beyond its limit', () => {
  expect(editDistance('tariffs', 'traffic', 1)).toBe(Infinity);
  expect(editDistance('a', 'abcd', 2)).toBe(Infinity);
});

it('never takes more steps than Levenshtein does, nor less than half', () => {
  const word = fc.stringMatching(/^[abc]{0,8}$/);
  fc.assert(
    fc.property(word, word, (a, b) => {
      const steps = editDistance(a, b, 20);
      expect(steps).toBeLessThanOrEqual(distance(a, b));
      expect(steps * 2).toBeGreaterThanOrEqual(distance(a, b));
    }),
  );
});
