import { expect, it } from 'vitest';
import type { Briefing } from './briefing.ts';
import { makeDirectory } from './directory.ts';
import { directoryIn, interpretingIn } from './parts-taken.ts';

const directory = makeDirectory({
  topics: [],
  outlets: [],
  people: [
    { id: 'ada', name: 'Ada Lind', role: 'Spokesperson' },
    { id: 'tom', name: 'Tom Okafor' },
    { id: 'eva', name: 'Eva Roth' },
  ],
});

function rolesWith(interpreters: Briefing['interpreters']): (string | undefined)[] {
  const { person } = directoryIn({ interpreters } as Briefing, directory);
  return ['ada', 'tom', 'eva'].map((id) => person(id).role);
}

it('tells who interprets for whom, and whose words are interpreted by nobody knows whom', () => {
  expect(rolesWith([])).toEqual(['Spokesperson', undefined, undefined]);
  expect(rolesWith([{ person: 'eva', for: ['ada', 'tom'] }])).toEqual([
    'Spokesperson',
    undefined,
    'interpreter for Ada Lind and Tom Okafor',
  ]);
  expect(rolesWith([{ person: null, for: ['ada', 'tom'] }])).toEqual([
    'Spokesperson, interpreted',
    'interpreted',
    undefined,
  ]);
});

it('says it in sentences', () => {
  const interpreters = [
    { person: 'eva', for: ['ada'] },
    { person: null, for: ['tom'] },
  ];
  expect(interpretingIn({ interpreters } as Briefing, directory)).toEqual([
    'Eva Roth interprets for Ada Lind.',
    'Words of Tom Okafor are interpreted.',
  ]);
});
