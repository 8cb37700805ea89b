import { expect, it } from 'vitest';
import { draftPieces } from './draft-pieces.ts';
import type { ReportItem } from './report-items.ts';

const item = (number: number, from: number, to: number): ReportItem => ({
  ...{ kind: 'quotation', number, from, to, words: '', state: 'fine', title: '', speaker: null },
  ...{ runs: null, remark: null, passages: [], also: [] },
});

it('cuts a text where verdicts begin and end, whatever their order', () => {
  const pieces = draftPieces('say one and two', [item(2, 12, 15), item(1, 4, 7)]);
  expect(pieces.map((piece) => [piece.text, piece.item?.number ?? null])).toEqual([
    ['say ', null],
    ['one', 1],
    [' and ', null],
    ['two', 2],
  ]);
});

it('leaves a number within other words to these', () => {
  const pieces = draftPieces('10 boats', [item(1, 0, 8), item(2, 0, 2)]);
  expect(pieces.map((piece) => [piece.text, piece.item?.number ?? null])).toEqual([['10 boats', 1]]);
});
