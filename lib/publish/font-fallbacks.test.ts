import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { format } from 'prettier';
import { fontFallbacks } from './font-fallbacks.ts';

it('is what the style sheet holds', async () => {
  const written = readFileSync('app/styles/font-fallbacks.css', 'utf8');
  expect(written).toBe(await format(fontFallbacks(), { parser: 'css', singleQuote: true, printWidth: 110 }));
});
