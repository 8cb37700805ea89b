import { expect, it } from 'vitest';
import { figureFault } from './figure-fault.ts';

it.each([
  [44.9e12, 4.49e12, 'disputed', 'known to be wrong: ten times too high, 4.49 trillion'],
  [900, 928_000, 'ok', 'known to be wrong: too low, 928,000'],
  [44, null, 'disputed', 'disputed'],
  [44, null, 'garbled', 'garbled in this rendering'],
  [null, null, 'unit missing', 'without its unit'],
  [44, 44, 'ok', null],
  [44, null, 'ok', null],
] as const)('of %s instead of %s, %s, says %j', (value, correctedValue, status, expected) => {
  expect(figureFault({ value, correctedValue, status })).toBe(expected);
});
