import { expect, it } from 'vitest';
import { explainNote } from './explain-note.ts';

it('names what nothing matches, and what to try instead where there is anything', () => {
  const note = { kind: 'unknown value', operator: 'speaker', value: 'ade' } as const;
  expect(explainNote({ ...note, nearest: ['Ada Lind', 'Tom Okafor'] })).toBe(
    'Nothing matches “speaker:ade”. Try Ada Lind or Tom Okafor.',
  );
  expect(explainNote({ ...note, nearest: ['a', 'b', 'c'] })).toBe(
    'Nothing matches “speaker:ade”. Try a, b or c.',
  );
  expect(explainNote({ ...note, nearest: [] })).toBe('Nothing matches “speaker:ade”.');
});

it('says how much of a long query was searched for', () => {
  expect(explainNote({ kind: 'too long', limit: 4000 })).toBe(
    'Only the first 4,000 characters of the query were searched for.',
  );
});
