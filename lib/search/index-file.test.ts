import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { makeIndex, readIndex, type SearchIndex } from './index-file.ts';
import { recordsOf } from './all-records.ts';
import { librarySaying } from './small-library.ts';

it('gives back every record as it was, after a journey as JSON', () => {
  const library = readLibrary(process.cwd());
  const journey = JSON.parse(JSON.stringify(makeIndex(library))) as SearchIndex;
  expect(readIndex(journey)).toEqual(recordsOf(library));
});

it('says of a passage who, where and in answer to what', () => {
  expect(recordsOf(librarySaying({ text: 'Done.', topics: ['budget'] }))).toEqual([
    {
      kind: 'passage',
      id: 'q1-p1',
      passage: 'q1-p1',
      name: 'Question 1, paragraph 1',
      briefing: 'bridge',
      date: '2031-05-12',
      language: 'en',
      section: 'q1',
      text: 'Done.',
      url: '/briefings/bridge/#q1-p1',
      order: 0,
      fields: {
        event: 'The harbour bridge',
        sectionName: 'Question 1',
        question: 'How far has the bridge come?',
        speaker: { id: 'tom-okafor', name: 'Tom Okafor' },
        role: 'Chief Engineer',
        organization: 'Harbour Office',
        outlet: { id: 'harbour-gazette', name: 'Harbour Gazette', also: ['Quay Press'] },
        label: '',
        act: 'answer',
        topics: [{ id: 'budget', name: 'Budget', also: [] }],
      },
    },
  ]);
});

it('shares names between passages', () => {
  const { turns, topics } = makeIndex(librarySaying('One.', 'Two.', { text: 'Three.', speaker: 'ada-lind' }));
  expect(turns).toHaveLength(2);
  expect(topics).toEqual([]);
});

it('is small: below 25 kB for one briefing', () => {
  const file = JSON.stringify(makeIndex(readLibrary(process.cwd())));
  expect(brotliCompressSync(file).length).toBeLessThan(25_000);
});
