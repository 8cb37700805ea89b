import { expect, it } from 'vitest';
import { closest, suggest } from './closest.ts';

it('puts the nearest first, whatever its case', () => {
  expect(closest('budjet', ['bridges', 'Budget', 'ferries'], 2)).toEqual(['Budget', 'bridges']);
});

it('suggests at most three', () => {
  expect(suggest('aa', ['a', 'aaaaa', 'aaa', 'b'])).toBe(' such as `a`, `aaa`, `b`');
});

it('suggests nothing where nothing is known', () => {
  expect(suggest('a', [])).toBe('');
});
