import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';
import { widenToWords } from './whole-words.ts';

it('cuts where spans begin and end, the shortest on top', () => {
  const spans = [
    { from: 0, to: 9, value: 'long' },
    { from: 4, to: 7, value: 'short' },
  ];
  expect(segmentsOf('one two three', spans)).toEqual([
    { text: 'one', from: 0, value: 'long' },
    { text: ' ', from: 3, value: null },
    { text: 'two', from: 4, value: 'short' },
    { text: ' ', from: 7, value: null },
    { text: 't', from: 8, value: 'long' },
    { text: 'hree', from: 9, value: null },
  ]);
});

it('leaves a text without spans whole', () => {
  expect(segmentsOf('words', [])).toEqual([{ text: 'words', from: 0, value: null }]);
});

it('never loses or repeats a letter', () => {
  const span = fc.record({ from: fc.nat(60), to: fc.nat(60), value: fc.nat(9) });
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
      const segments = segmentsOf(text, spans);
      expect(segments.map((segment) => segment.text).join('')).toBe(text);
      for (const { from, text: piece } of segments) expect(text.slice(from, from + piece.length)).toBe(piece);
    }),
  );
});

it('widens to whole words, figures and joined words included', () => {
  const text = 'up 4.089 million year-on-year, today’s';
  const widened = (part: string) => {
    const at = text.indexOf(part);
    const { from, to } = widenToWords(text, at, at + part.length);
    return text.slice(from, to);
  };
  expect(widened('.0')).toBe('4.089');
  expect(widened('illion year')).toBe('million year-on-year');
  expect(widened('up ')).toBe('up ');
  expect(widened('-year,')).toBe('year-on-year,');
  expect(widened('oday')).toBe('today’s');
});

it('begins and ends nowhere inside a word', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ,.-]{1,40}$/), fc.nat(40), fc.nat(40), (text, a, b) => {
      const [start = 0, end = 0] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const { from, to } = widenToWords(text, start, end);
      expect(from).toBeLessThanOrEqual(start);
      expect(to).toBeGreaterThanOrEqual(end);
      const isInside = (at: number) => /[a-z]/.test(text.charAt(at - 1)) && /[a-z]/.test(text.charAt(at));
      expect(from !== start || start === end || !isInside(from)).toBe(true);
      expect(start === end || !isInside(to)).toBe(true);
    }),
  );
});
