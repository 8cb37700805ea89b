import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldTable } from './field-table.ts';

test('the README has every field with its sentence', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(fieldTable());
});
