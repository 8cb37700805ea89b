import { expect, it } from 'vitest';
import { preloadFont } from './preload-font.ts';

const link = (name: string) =>
  `<link rel="preload" as="font" type="font/woff2" href="/_next/static/media/${name}" crossorigin=""/>`;

it('preloads the fonts of the style sheet in its order, in front of it, each once', () => {
  const face = (name: string) => `@font-face{src:url(/_next/static/media/${name})}`;
  const style = `<style>${face('a.1.woff2')}${face('b.2.woff2')}${face('a.1.woff2')}`;
  expect(preloadFont(`<head><meta>${style}`)).toBe(
    `<head><meta>${link('a.1.woff2')}${link('b.2.woff2')}${style}`,
  );
});

it('leaves a page without fonts alone', () => {
  expect(preloadFont('<head><style>p{}</style>')).toBe('<head><style>p{}</style>');
});
