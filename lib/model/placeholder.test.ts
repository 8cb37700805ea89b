import { expect, it } from 'vitest';
import { isOfPlaceholder, orPlaceholder, placeholder } from './placeholder.ts';

it('stands in for the pages of an empty route only', () => {
  expect(orPlaceholder([{ topic: 'bridges' }], { topic: placeholder })).toEqual([{ topic: 'bridges' }]);
  expect(orPlaceholder([] as { topic: string }[], { topic: placeholder })).toEqual([{ topic: '_none' }]);
});

it('is told from other files by its name', () => {
  const paths = ['topics/_none/index.html', 'og/_none.png', 'topics/none/index.html', 'a_none/index.html'];
  expect(paths.filter(isOfPlaceholder)).toEqual(['topics/_none/index.html', 'og/_none.png']);
});
