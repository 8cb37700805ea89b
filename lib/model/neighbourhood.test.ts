import { expect, it } from 'vitest';
import { neighbourhood } from './neighbourhood.ts';

const sections = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `q${at + 1}` }));
const range = (ids: readonly { id: string }[]) => [ids.length, ids[0]?.id, ids.at(-1)?.id];

it('lists all sections where they are few, else as many around the page', () => {
  expect(range(neighbourhood(sections(24), 'q3'))).toEqual([24, 'q1', 'q24']);
  expect(range(neighbourhood(sections(120), 'q1'))).toEqual([24, 'q1', 'q24']);
  expect(range(neighbourhood(sections(120), 'q60'))).toEqual([24, 'q48', 'q71']);
  expect(range(neighbourhood(sections(120), 'q120'))).toEqual([24, 'q97', 'q120']);
  expect(neighbourhood([], 'q1')).toEqual([]);
});
