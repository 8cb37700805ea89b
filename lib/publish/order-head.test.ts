import { expect, it } from 'vitest';
import { orderHead, placeStyle } from './order-head.ts';

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

const sheet = '@layer c{a{top:0}.below-first-screen{--cut:here}b{top:0}}';

it('puts what comes below the cut of the style sheet at the end of the first screen', () => {
  expect(
    placeStyle(
      `<head><style data-href="x">${sheet}</style></head><i id="first-screen" hidden="" data-style=""></i>`,
    ),
  ).toBe(
    '<head><style data-href="x">@layer c{a{top:0}}</style></head>' +
      '<i id="first-screen" hidden="" data-style=""><style>@layer c{b{top:0}}</style></i>',
  );
});

it('leaves both parts in the head of a page whose first screen needs both', () => {
  expect(placeStyle(`<head><style>${sheet}</style></head><i id="first-screen" hidden=""></i>`)).toBe(
    '<head><style>@layer c{a{top:0}}</style><style>@layer c{b{top:0}}</style></head><i id="first-screen" hidden=""></i>',
  );
});
