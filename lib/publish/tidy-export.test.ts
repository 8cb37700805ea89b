import { expect, it } from 'vitest';
import { isLeftOver } from './tidy-export.ts';

const leftOver = [
  '404/index.html',
  '__next._full.txt',
  '_next/static/AbC/_buildManifest.js',
  '_next/static/chunks/a.js',
  '_next/static/media/serif.woff2',
  '_not-found/index.html',
  '_not-found/index.txt',
  'briefings/a/__next.briefings.$d$briefing.__PAGE__.txt',
  'briefings/a/index.txt',
  'index.txt',
];
const kept = [
  '404.html',
  'assets/page-1.js',
  'briefings/a/index.html',
  'briefings/a/transcript.txt',
  'index.html',
  'notes/index.txt',
  'robots.txt',
];
const all = new Set([...leftOver, ...kept]);

it.each(leftOver)('clears %s away', (path) => {
  expect(isLeftOver(path, all)).toBe(true);
});

it.each(kept)('keeps %s', (path) => {
  expect(isLeftOver(path, all)).toBe(false);
});
