import { expect, it } from 'vitest';
import { islandStyle, neededStyle } from './needed-style.ts';

const needed = (css: string, ...classes: string[]) => neededStyle(css, new Set(classes));

it('keeps the rules of classes that the pages have, in their order', () => {
  expect(needed('.a{top:0}.b{top:1px}.a.c{top:2px}p.a{top:3px}', 'a')).toBe('.a{top:0}p.a{top:3px}');
});

it('keeps only those selectors of a rule that can match', () => {
  expect(needed('.a,.b,i{top:0}', 'b')).toBe('.b,i{top:0}');
});

it('keeps what elements, attributes, ids and states ask for', () => {
  const css = ':root[data-x] #q[hidden]:hover::before,:not(.b){top:0}';
  expect(needed(css)).toBe(css);
});

it('reads names that need escapes', () => {
  expect(
    needed(String.raw`.md\:flex{top:0}.\[\&_td\]\:p-1 td{top:1px}.w-1\/2{top:2px}`, 'md:flex', '[&_td]:p-1'),
  ).toBe(String.raw`.md\:flex{top:0}.\[\&_td\]\:p-1 td{top:1px}`);
});

it('leaves out what has become empty, but not a layer, whose place counts', () => {
  expect(needed('@layer z{.b{top:0}}@media (width>1px){.b{top:0}}@keyframes k{0%{top:0}}')).toBe(
    '@layer z{}@keyframes k{0%{top:0}}',
  );
});

it('leaves fonts, tokens and bare elements out of what is loaded with an island', () => {
  expect(
    islandStyle(
      '@layer theme{:root{--a:0}}@layer base{p{top:0}}@font-face{src:url(a)}@layer utilities{.a{top:0}}',
    ),
  ).toBe('@layer utilities{.a{top:0}}');
});
