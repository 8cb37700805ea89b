import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import { foldLabel, foldSpace } from './fold.ts';

it('folds runs of white space to single spaces', () => {
  expect(foldSpace('  two\n\u00a0 thirds\tdone ')).toBe('two thirds done');
});

it('changes nothing when it folds twice, and keeps all but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldSpace(text);
      expect(foldSpace(folded)).toBe(folded);
      expect(folded.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});

it('folds labels to small letters and digits without accents', () => {
  expect(foldLabel('**Ádá LIND**, Speaker 4:')).toBe('adalindspeaker4');
  expect(foldLabel('港口日报：')).toBe('港口日报');
  expect(foldLabel('— •')).toBe('');
});
