import { expect, it } from 'vitest';
import { addressedId, mendedId } from './addressed.ts';

it.each([
  ['#q3-p4', 'q3-p4'],
  ['#q3-p4:~:text=the%20deck', 'q3-p4'],
  ['#q3-p4%3A~%3Atext=the%20deck', 'q3-p4'],
  ['#q3-p4:%7E:text=the', 'q3-p4'],
  ['#q3-p4?utm_source=mail', 'q3-p4'],
  ['#q3-p4&utm_source=mail', 'q3-p4'],
  ['#%71', 'q'],
  ['#50%', '50%'],
  ['', ''],
])('an address with %s names %s', (hash, id) => expect(addressedId(hash)).toBe(id));

const isThere = (id: string) => id === 'q3-p4';

it.each([
  ['#q3-p4', null],
  ['#q3-p5', null],
  ['', null],
  ['#q3-p4%3A~%3Atext=the', 'q3-p4'],
  ['#q3-p4?utm_source=mail', 'q3-p4'],
  ['#Q3-P4', 'q3-p4'],
  ['#q3-p4.', 'q3-p4'],
  ['#q3-p4).', 'q3-p4'],
  ['#q3-p4],', 'q3-p4'],
  ['#q3-p4%22', 'q3-p4'],
  ['#q3-p4”', 'q3-p4'],
])('an address with %s leads on to %s', (hash, id) => expect(mendedId(hash, isThere)).toBe(id));
