import { expect, it } from 'vitest';
import { orderHead } from './order-head.ts';

const link = (name: string) =>
  `<link rel="preload" as="font" type="font/woff2" href="/_next/static/media/${name}" crossorigin=""/>`;
const face = (name: string) => `@font-face{src:url(/_next/static/media/${name})}`;

it('links the fonts of the style sheet in its order, in front of it, each once, for where scripts are off', () => {
  const style = `<style>${face('a.1.woff2')}${face('b.2.woff2')}${face('a.1.woff2')}</style></head>`;
  expect(orderHead(`<head><meta>${style}`)).toBe(
    `<head><meta><noscript>${link('a.1.woff2')}${link('b.2.woff2')}</noscript>${style}`,
  );
});

it('leaves a page without fonts alone', () => {
  const html = '<head><style>p{}</style></head><body><script>x()</script>';
  expect(orderHead(html)).toBe(html);
});

it('has nothing painted before the words of the first screen are there, and laid out where scripts run', () => {
  const page = '<head><style>p{}</style></head><body><header id="first-screen"></header>';
  const links =
    '<link rel="expect" href="#runtime" blocking="render" media="(scripting: enabled)"/>' +
    '<link rel="expect" href="#first-screen" blocking="render"/>';
  expect(orderHead(page)).toBe(page.replace('<style>', `${links}<style>`));
});
