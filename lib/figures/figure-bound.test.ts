import { expect, it } from 'vitest';
import { boundOf, unitWithoutBound } from './figure-bound.ts';

/** The bound of the number 40 in these words. */
function boundIn(text: string, unit: string | null = null) {
  const from = text.indexOf('40');
  return boundOf(unit, text, { from, to: from + 2 });
}

it.each([
  ['It costs 40 million.', 'exact'],
  ['It costs more than 40 million.', 'over'],
  ['It costs no more than 40 million.', 'under'],
  ['It costs not less than 40 million.', 'over'],
  ['It costs at least 40 million.', 'over'],
  ['It exceeded 40 million.', 'over'],
  ['It costs 40+ million.', 'over'],
  ['It takes 40 or more days.', 'over'],
  ['It costs less than 40 million.', 'under'],
  ['It costs nearly 40 million.', 'under'],
  ['It costs up to 40 million.', 'under'],
  ['It costs about 40 million.', 'about'],
  ['Approximately 40 ships sail.', 'about'],
  ['It takes 40 or so days.', 'about'],
  ['Over the years 40 ships sailed.', 'exact'],
  ['The turnover 40 years ago was small.', 'exact'],
])('%s is %s', (text, bound) => {
  expect(boundIn(text)).toBe(bound);
});

it('goes by the brackets of the unit before the words', () => {
  expect(boundIn('close to 40 ships', 'ships (just under)')).toBe('under');
  expect(boundIn('over 40 ships', 'ships (sailing)')).toBe('over');
});

it('looks in all of the words where none of them is the number', () => {
  expect(boundOf(null, 'nearly half', null)).toBe('under');
  expect(boundOf(null, 'half', null)).toBe('exact');
});

it('takes from the unit only the brackets that say how exact the number is', () => {
  expect([null, 'ships', 'ships (more than)', 'ships (sailing)'].map(unitWithoutBound)).toEqual([
    null,
    'ships',
    'ships',
    'ships (sailing)',
  ]);
});
