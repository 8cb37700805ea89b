import { describe, expect, it } from 'vitest';
import { cutMiddle, excerptsOf } from './excerpts.ts';

const passageOf = (text: string) => ({ id: 'q1-p1', speaker: null, name: 'Harbour Gazette', text });
const many = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');

describe('excerpts', () => {
  it('mark the words in a short passage, all of which is shown', () => {
    const passage = passageOf('The deck is done.');
    expect(excerptsOf([{ passage, from: 4, to: 8 }])).toEqual([
      {
        passage,
        pieces: [
          { text: 'The ', isQuoted: false },
          { text: 'deck', isQuoted: true },
          { text: ' is done.', isQuoted: false },
        ],
      },
    ]);
  });

  it('are cut on both sides, never inside a word, and say so', () => {
    const text = `${many('before', 60)} deck ${many('behind', 60)}`;
    const from = text.indexOf('deck');
    const [excerpt] = excerptsOf([{ passage: passageOf(text), from, to: from + 4 }]);
    const [start, , end] = (excerpt?.pieces ?? []).map((piece) => piece.text);
    expect(start).toMatch(/^… (?:before )+$/);
    expect(end).toMatch(/^(?: behind)+ …$/);
    expect((start ?? '').length).toBeLessThan(150);
  });

  it('are one for places that follow each other in a passage, and two for two passages', () => {
    const passage = passageOf('The deck is done.');
    const other = { ...passageOf('The ramp opens.'), id: 'q1-p2' };
    const excerpts = excerptsOf([
      { passage, from: 0, to: 3 },
      { passage, from: 12, to: 16 },
      { passage: other, from: 0, to: 3 },
    ]);
    expect(excerpts.map(({ pieces }) => pieces.map(({ text }) => text))).toEqual([
      ['The', ' deck is ', 'done', '.'],
      ['The', ' ramp opens.'],
    ]);
  });

  it('leave the middle out of what is too long', () => {
    expect(cutMiddle('short')).toBe('short');
    expect(cutMiddle(many('word', 100), 20)).toBe('word word … word word');
    expect(cutMiddle('w'.repeat(100), 20)).toMatch(/…/u);
  });
});
