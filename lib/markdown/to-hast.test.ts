import { expect, it } from 'vitest';
import { markdownToHast } from './to-hast.ts';

const linksIn = (markdown: string): unknown[] =>
  markdownToHast(markdown).children.flatMap((block) =>
    'children' in block
      ? block.children.flatMap((part) =>
          part.type === 'element' && part.tagName === 'a' ? [part.properties.href] : [],
        )
      : [],
  );

it('makes a link of an address that is written out, without the marks of its sentence', () => {
  expect(linksIn('It is 94 (https://example.org/a_b/240/). So says http://example.org/c.')).toEqual([
    'https://example.org/a_b/240/',
    'http://example.org/c',
  ]);
});

it('makes one link of an address that is a link already, and none of what is no address', () => {
  expect(linksIn('See [Q1](https://example.org/1), and a: b//c.')).toEqual(['https://example.org/1']);
});

it('leaves out addresses that could run scripts', () => {
  expect(linksIn('[here](javascript:alert(1)) and javascript:alert(1)')).toEqual([undefined]);
});
