import { expect, it } from 'vitest';
import { longDate } from './dates.ts';
import { directionOf, inQuotationMarks, languageAttributes } from './language-of-text.ts';

it('knows the way a language is written, by its script', () => {
  expect(['es', 'ar', 'he', 'fa-AF', 'az-Arab', 'az', 'ur', 'ja'].map(directionOf)).toEqual([
    'ltr',
    'rtl',
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'rtl',
    'ltr',
  ]);
  expect(languageAttributes('ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(languageAttributes('es')).toEqual({ lang: 'es' });
  expect(languageAttributes(undefined)).toEqual({});
});

it('quotes as the language does', () => {
  expect(inQuotationMarks('Yes')).toBe('“Yes”');
  expect(inQuotationMarks('Sí', 'es-MX')).toBe('«Sí»');
  expect(inQuotationMarks('Oui', 'fr')).toBe('«\u00a0Oui\u00a0»');
});

it('writes dates as the interface does, whatever the language of a text', () => {
  expect(longDate('2031-05-12')).toBe('12 May 2031');
});
