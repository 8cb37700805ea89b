import { expect, it } from 'vitest';
import type { Library } from '../model/briefing.ts';
import { hitPlace } from './hit-place.ts';
import { makeIndex } from './index-file.ts';
import { loadIndex } from './load-index.ts';
import { search } from './search.ts';
import { librarySaying } from './small-library.ts';

const one = librarySaying({ text: 'The toll is high.', speaker: 'ada-lind' });
const two: Library = {
  ...one,
  briefings: [
    ...one.briefings,
    ...one.briefings.map((briefing) => ({
      ...briefing,
      id: 'tunnel',
      title: 'The harbour tunnel',
      date: '2032-01-02',
    })),
  ],
};

/** Where the hits for `toll` stand, as a reader of the library is told. */
function placesIn(library: Library): string[][] {
  const index = loadIndex(makeIndex(library));
  return search(index, 'toll').hits.map(({ record }) => hitPlace(record, index.briefings > 1));
}

it('names the passage and who speaks', () => {
  expect(placesIn(one)).toEqual([['Question 1, paragraph 1', 'Ada Lind, Spokesperson']]);
});

it('names the briefing and its date as well where there are several', () => {
  expect(placesIn(two)).toEqual([
    ['Question 1, paragraph 1', 'Ada Lind, Spokesperson', 'The harbour bridge, 12 May 2031'],
    ['Question 1, paragraph 1', 'Ada Lind, Spokesperson', 'The harbour tunnel, 2 January 2032'],
  ]);
});

it('gives a term no place, which belongs to no briefing', () => {
  const glossary = [{ id: 'toll', term: 'toll', aliases: [], definition: 'A toll is paid to cross.' }];
  expect(placesIn({ ...two, glossary }).at(-1)).toEqual([]);
});
