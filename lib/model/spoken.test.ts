import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { spokenOffsets, spokenText, spokenWithin, unspokenStretches, type Stretch } from './spoken.ts';

/** A text with its directions, written with `{` and `}` around each. */
function read(written: string): { text: string; directions: Stretch[] } {
  const directions: Stretch[] = [];
  let text = '';
  for (const piece of written.split(/(\{[^}]*\})/u)) {
    const isDirection = piece.startsWith('{');
    if (isDirection) directions.push([text.length, text.length + piece.length - 2]);
    text += isDirection ? piece.slice(1, -1) : piece;
  }
  return { text, directions };
}

describe('the words that were spoken', () => {
  it.each([
    ['I agree. {(Laughter.)} Yeah.', 'I agree. Yeah.'],
    ['{(Laughter.)} Yeah.', 'Yeah.'],
    ['Yeah. {(Laughter.)}', 'Yeah.'],
    ['{(Laughter.)}', ''],
    ['It is {[inaudible]}, I think.', 'It is, I think.'],
    ['{(Applause.)} {(Laughter.)} Yeah.', 'Yeah.'],
    ['No direction.', 'No direction.'],
  ])('%s', (written, spoken) => {
    expect(spokenText(read(written))).toBe(spoken);
  });

  it('have their places in the whole text', () => {
    const { text, directions } = read('I {(aside)} agree.');
    expect(spokenOffsets(text, directions)).toEqual(
      [0, 9, 10, 11, 12, 13, 14, 15, 16].filter((at) => at < 1 || at > 8),
    );
    expect(spokenWithin(text, directions, { from: 0, to: 15 })).toBe('I agree');
  });

  it('and what was not spoken make up the whole', () => {
    const piece = fc.constantFrom('We open.', ' ', '{(Laughter.)}', '{[x]}', 'May');
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const { text, directions } = read(pieces.join('').replace(/ +/g, ' ').trim());
        const unspoken = unspokenStretches(text, directions);
        const length = unspoken.reduce((sum, [from, to]) => sum + to - from, 0);
        expect(length + spokenText({ text, directions }).length).toBe(text.length);
      }),
    );
  });
});
