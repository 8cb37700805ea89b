import { expect, it } from 'vitest';
import { emptyLock, type Lock } from './lock.ts';
import { numberSentences } from './sentence-ids.ts';

const lockOf = (...texts: string[]): Lock => ({
  version: 1,
  addresses: Object.fromEntries(
    texts.map((text, index) => [`q1-p1-s${index + 1}`, { texts: [{ since: '2031-05-12', text }] }]),
  ),
});
const numbers = (text: string, lock: Lock) =>
  numberSentences('q1-p1', text, lock).map(({ number, text: words }) => `${number} ${words}`);

it('numbers sentences from their places at first; titles don’t end one', () => {
  expect(numbers('We met Mr. Okafor. It rose by 2.4%. Good.', emptyLock)).toEqual([
    '1 We met Mr. Okafor.',
    '2 It rose by 2.4%.',
    '3 Good.',
  ]);
});

it('lets a sentence keep its number when another is put before it', () => {
  expect(numbers('New words here. One. Two.', lockOf('One.', 'Two.'))).toEqual([
    '3 New words here.',
    '1 One.',
    '2 Two.',
  ]);
});

it('lets a reworded sentence keep the number of its place', () => {
  const lock = lockOf('One.', 'The deck is two thirds done.');
  expect(numbers('One. The deck is three quarters done.', lock)).toEqual([
    '1 One.',
    '2 The deck is three quarters done.',
  ]);
});

it('gives a new sentence in the place of another the next unused number', () => {
  expect(numbers('One. Fresh words. Three.', lockOf('One.', 'Two old words.', 'Three.'))).toEqual([
    '1 One.',
    '4 Fresh words.',
    '3 Three.',
  ]);
});
