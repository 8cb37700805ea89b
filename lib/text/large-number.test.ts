import { expect, it } from 'vitest';
import { largeNumber } from './large-number.ts';

it.each([
  [4_490_000_000_000, '4.49 trillion'],
  [1_184_000_000, '1.184 billion'],
  [1_000_000, '1 million'],
  [14_600, '14,600'],
  [31.7, '31.7'],
])('says %s as it is read', (value, words) => expect(largeNumber(value)).toBe(words));
