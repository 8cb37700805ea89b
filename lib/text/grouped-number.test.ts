import { expect, it } from 'vitest';
import { ungrouped } from './grouped-number.ts';

it.each([
  ['15 000', '15000'],
  ['15\u00a0000', '15000'],
  ['15\u202f000', '15000'],
  ['15\u2009000', '15000'],
  ['12,500', '12500'],
  ["4'089'000", '4089000'],
  ['4’089’000', '4089000'],
  ['4.089.000', '4089000'],
  ['4,089,000.5', '4089000.5'],
  ['4.089', null],
  ['1,5', null],
  ['2024 100', null],
  ['1,234 567', null],
])('reads %s as %s', (number, digits) => {
  expect(ungrouped(number)).toBe(digits);
});
