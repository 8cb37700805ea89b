import { expect, it } from 'vitest';
import { quotedText } from './quoted-text.ts';

const text = 'The deck is done. Mr. Lind said it costs 2.4% less, and so on.';
const quoted = (words: string) => {
  const from = text.indexOf(words);
  return quotedText(text, from, from + words.length);
};

it.each([
  ['The deck is done.', 'The deck is done.'],
  ['The deck is done', 'The deck is done'],
  ['deck is done.', '… deck is done.'],
  ['The deck', 'The deck …'],
  ['it costs 2.4% less', '… it costs 2.4% less …'],
  ['done. Mr. Lind said', '… done. Mr. Lind said …'],
  [text, text],
])('marks where a sentence is cut: %s', (words, expected) => expect(quoted(words)).toBe(expected));
