import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import { excerpt, wordsOf } from './words.ts';

it('splits at white space and keeps punctuation with its word', () => {
  expect(wordsOf('Two thirds, done.')).toEqual([
    { text: 'Two', offset: 0 },
    { text: 'thirds,', offset: 4 },
    { text: 'done.', offset: 12 },
  ]);
});

it('finds no words in nothing', () => {
  expect(wordsOf('')).toEqual([]);
  expect(wordsOf(' \u00a0\n')).toEqual([]);
});

it('gives each word’s place in any text, and loses nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = wordsOf(text);
      for (const word of words) expect(text.startsWith(word.text, word.offset)).toBe(true);
      expect(words.map((word) => word.text).join('')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});

it('shows short runs whole and cuts long ones', () => {
  expect(excerpt(['one', 'two'], 2)).toBe('one two');
  expect(excerpt(['one', 'two', 'three'], 2)).toBe('one two …');
});
