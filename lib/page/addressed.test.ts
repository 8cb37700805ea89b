import { expect, it } from 'vitest';
import { addressedId } from './addressed.ts';

it.each([
  ['#q3-p4', 'q3-p4'],
  ['#q3-p4:~:text=the%20deck', 'q3-p4'],
  ['#%71', 'q'],
  ['#50%', '50%'],
  ['', ''],
])('an address with %s names %s', (hash, id) => expect(addressedId(hash)).toBe(id));
