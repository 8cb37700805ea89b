import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pictureColours } from './picture-colours.ts';

const theme = readFileSync('app/styles/theme.css', 'utf8');

it.each(Object.entries(pictureColours))('%s is what the theme has for light paper', (name, colour) => {
  expect(theme).toContain(`--color-${name}: light-dark(${colour},`);
});
