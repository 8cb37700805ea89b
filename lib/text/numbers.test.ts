import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import { numbersAt, shift } from './numbers.ts';
import { tokensOf } from './tokens.ts';

/** The longest number at the start of a text. */
function valueOf(text: string): string | undefined {
  return numbersAt(
    tokensOf(text).map(({ form }) => form),
    0,
  ).at(-1)?.value;
}

it.each([
  ['4.089 million', '4089000'],
  ['4,089,000', '4089000'],
  ['4089000', '4089000'],
  ['10bn', '10000000000'],
  ['10 bn', '10000000000'],
  ['1.0018 trillion', '1001800000000'],
  ['27.30', '27.3'],
  ['0.7', '0.7'],
  ['three', '3'],
  ['twenty-five', '25'],
  ['ten thousand', '10000'],
  ['two hundred and', '200'],
  ['three hundred forty-five thousand eight hundred', '345800'],
  ['one trillion', '1000000000000'],
])('reads %s as %s', (text, value) => {
  expect(valueOf(text)).toBe(value);
});

it.each(['million', 'hundred', '5G', '20th', 'constructor', ''])('reads no number in %j', (text) => {
  expect(valueOf(text)).toBeUndefined();
});

it('does not join numbers that are two', () => {
  expect(valueOf('one two')).toBe('1');
  expect(valueOf('ten five')).toBe('10');
  expect(valueOf('10 m')).toBe('10');
});

it('gives the short reading too', () => {
  expect(numbersAt(['4.089', 'million'], 0)).toEqual([
    { value: '4.089', length: 1 },
    { value: '4089000', length: 2 },
  ]);
});

it('shifts exactly', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(0, 3, 6, 9, 12), (whole, power) => {
      expect(shift(String(whole), power)).toBe(whole === 0 ? '0' : `${whole}${'0'.repeat(power)}`);
    }),
  );
});
