import { expect, it } from 'vitest';
import { foldSpelling, inflectionStem, rootOf } from './stem.ts';

it.each([
  'plan plans planned planning',
  'policy policies',
  'carry carries carried carrying',
  'box boxes',
  'use uses used using',
  'reduce reduces reduced reducing',
  'exceed exceeds exceeded exceeding',
  'sell sells sold',
  'labelled labeled',
])('knows the forms of one word: %s', (forms) => {
  expect(new Set(forms.split(' ').map(inflectionStem)).size).toBe(1);
});

it.each([
  ['stabilising', 'stabilizing'],
  ['organisation', 'organization'],
  ['labour', 'labor'],
  ['centres', 'centers'],
  ['fibre', 'fiber'],
  ['programme', 'program'],
  ['licence', 'license'],
  ['aluminium', 'aluminum'],
])('spells %s as %s', (british, american) => {
  expect(foldSpelling(british)).toBe(american);
});

it('leaves small words and figures alone', () => {
  for (const word of ['our', 'four', 'bus', 'less', 'status', '5g', 'c919', 'thing'])
    expect(inflectionStem(word)).toBe(word);
});

it('finds the root of a family', () => {
  expect(rootOf('recycling')).toBe(rootOf('recycle'));
  expect(rootOf('industrial')).toBe(rootOf('industry'));
  expect(rootOf('港口')).toBe('港口');
});

it('takes no time over what is no word', () => {
  const letters = 'ae'.repeat(5000);
  expect(inflectionStem(letters)).toBe(letters);
  expect(rootOf(letters)).toBe(letters);
});
