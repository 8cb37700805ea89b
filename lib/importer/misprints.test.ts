import { describe, expect, it } from 'vitest';
import { findMisprints } from './misprints.ts';

describe('misprints of labels', () => {
  it('are rare labels that differ by a letter, or by two in a long one, from a frequent one', () => {
    const turns = new Map([
      ['MR. TARN', 9],
      ['MR. TRAN', 1],
      ['Commissioner Voss', 4],
      ['Comissioner Vos', 1],
    ]);
    expect(findMisprints(turns)).toEqual(
      new Map([
        ['MR. TRAN', 'MR. TARN'],
        ['Comissioner Vos', 'Commissioner Voss'],
      ]),
    );
  });

  it('are not labels with another number, honorific or more words', () => {
    const turns = new Map([
      ['Speaker 4', 5],
      ['Speaker 5', 1],
      ['MR. HOLT', 5],
      ['MS. HOLT', 1],
      ['MARLOW', 5],
      ['L. MARLOW', 2],
      ['REPORTER', 5],
      ['REPORTERS', 1],
    ]);
    expect(findMisprints(turns)).toEqual(new Map());
  });
});
