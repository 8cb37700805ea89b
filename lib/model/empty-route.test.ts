import { expect, it } from 'vitest';
import { isOfEmptyRoute, orEmptyRoute, emptyRoute } from './empty-route.ts';

it('stands in for the pages of an empty route only', () => {
  expect(orEmptyRoute([{ topic: 'bridges' }], { topic: emptyRoute })).toEqual([{ topic: 'bridges' }]);
  expect(orEmptyRoute([] as { topic: string }[], { topic: emptyRoute })).toEqual([{ topic: '_none' }]);
});

it('is told from other files by its name', () => {
  const paths = ['topics/_none/index.html', 'og/_none.png', 'topics/none/index.html', 'a_none/index.html'];
  expect(paths.filter(isOfEmptyRoute)).toEqual(['topics/_none/index.html', 'og/_none.png']);
});
