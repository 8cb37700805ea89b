import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const theme = readFileSync('app/styles/theme.css', 'utf8');

/** A colour of the theme, for light and for dark. */
function pairOf(name: string): [light: string, dark: string] {
  const [, light, dark] =
    new RegExp(`--color-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(theme) ?? [];
  if (!light || !dark) throw new Error(`The theme has no colour ${name}`);
  return [light, dark];
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [less = 0, more = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

const words = ['ink', 'quiet', 'accent'];
const grounds = ['paper', 'sheet'];

it.each(words.flatMap((word) => grounds.map((ground) => [word, ground] as const)))(
  '%s is read on %s, in light and dark (WCAG 2.2, level AA)',
  (word, ground) => {
    for (const at of [0, 1] as const)
      expect(contrast(pairOf(word)[at], pairOf(ground)[at])).toBeGreaterThanOrEqual(4.5);
  },
);
