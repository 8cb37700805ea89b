import { expect, it, vi } from 'vitest';
import { remember } from './remember.ts';

it('works out each answer once', () => {
  const answer = vi.fn((text: string) => text.length);
  const lengthOf = remember(answer);
  expect(['ferry', 'toll', 'ferry', ''].map(lengthOf)).toEqual([5, 4, 5, 0]);
  expect(answer.mock.calls).toEqual([['ferry'], ['toll'], ['']]);
});
