import { describe, expect, it } from 'vitest';
import { plural } from './amount.ts';

describe('plural', () => {
  it.each([
    [0, '0 hits'],
    [1, '1 hit'],
    [2, '2 hits'],
    [1204, '1,204 hits'],
  ])('says %i with its noun', (count, said) => {
    expect(plural(count, 'hit')).toBe(said);
  });

  it('takes the plural of a noun that has one of its own', () => {
    expect([plural(1, 'match', 'matches'), plural(1000, 'match', 'matches')]).toEqual([
      '1 match',
      '1,000 matches',
    ]);
  });
});
