import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

const forms = (text: string) => tokensOf(text).map(({ form }) => form);

it('folds case, accents and typographic apostrophes', () => {
  expect(forms('Núñez said: “China’s” plan')).toEqual(['nunez', 'said', 'chinas', 'plan']);
  expect(forms("China's")).toEqual(forms('China’s'));
});

it('keeps numbers whole', () => {
  expect(forms('4,089,000 of 2.4% in 2024-2027')).toEqual([
    '4089000',
    'of',
    '2.4',
    'percent',
    'in',
    '2024',
    '2027',
  ]);
  expect(forms('C919 and 5G-A, 20ms')).toEqual(['c919', 'and', '5g', 'a', '20ms']);
});

it('reads signs of money as words', () => {
  expect(forms('$10bn')).toEqual(['usd', '10bn']);
});

it('tells hyphens from spaces, and owners from what they own', () => {
  expect(tokensOf('low-altitude plan').map(({ isHyphened }) => isHyphened)).toEqual([true, false, false]);
  expect(tokensOf('low‑altitude')[0]?.isHyphened).toBe(true);
  expect(tokensOf('China’s plan').map(({ owner }) => owner)).toEqual(['china', null]);
});

it('gives tokens in order that do not overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let end = 0;
      for (const { from, to } of tokensOf(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
