import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fieldTable } from './field-table.ts';

it('docs/fields.md has every field with its sentence', () => {
  expect(readFileSync('docs/fields.md', 'utf8')).toContain(fieldTable());
});

it('no field is without a sentence', () => {
  expect(fieldTable()).not.toMatch(/\|\s*(?:\(optional\) )?\|$/m);
});
