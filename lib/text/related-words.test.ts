import { expect, it } from 'vitest';
import { relatedStems } from './related-words.ts';
import { inflectionStem } from './stem.ts';

it('relates words of one meaning both ways, by their stems', () => {
  expect(relatedStems(inflectionStem('cars'))).toContain(inflectionStem('vehicle'));
  expect(relatedStems(inflectionStem('vehicles'))).toContain(inflectionStem('car'));
});

it('relates no word to itself, and unknown words to none', () => {
  expect(relatedStems(inflectionStem('car'))).not.toContain(inflectionStem('car'));
  expect(relatedStems('xyzzy')).toEqual([]);
  expect(relatedStems('constructor')).toEqual([]);
});
