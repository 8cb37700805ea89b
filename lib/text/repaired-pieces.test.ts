import { expect, it } from 'vitest';
import type { Repair } from '../model/briefing.ts';
import { piecesBetween, repairedPieces } from './repaired-pieces.ts';

const repair: Repair = { passage: 'q1-p1', kind: 'missing full stop', after: 'one', added: '.' };

it('cuts pieces to a stretch of the text', () => {
  const pieces = repairedPieces('One one. Two', [repair]);
  expect(piecesBetween(pieces, 4, 10)).toEqual([
    { text: 'one', repair: null },
    { text: '.', repair },
    { text: ' T', repair: null },
  ]);
  expect(piecesBetween(pieces, 7, 8)).toEqual([{ text: '.', repair }]);
  expect(piecesBetween(pieces, 0, 99)).toEqual(pieces);
});
