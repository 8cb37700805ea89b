import { expect, it } from 'vitest';
import { isUnitName } from './unit-names.ts';

it.each([
  'km',
  'kilometers',
  'liter',
  'percent',
  'yuan',
  'euros',
  'USD',
  'days',
  'GB',
  'MW',
  'kilowatts',
  'EFLOPS',
  'tons',
])('%s is a unit', (word) => {
  expect(isUnitName(word)).toBe(true);
});

it.each(['bridges', 'in', 'of', 'and', 'to', 'ships', 'per', 'the', 'at', 'a'])('%s is none', (word) => {
  expect(isUnitName(word)).toBe(false);
});
