import { expect, it } from 'vitest';
import { answerFirst, answerMore } from './answer.ts';
import { makeIndex } from './index-file.ts';
import { loadIndex } from './load-index.ts';
import { librarySaying } from './small-library.ts';

const index = loadIndex(
  makeIndex(
    librarySaying(
      { text: 'The toll is high.', speaker: 'ada-lind', topics: ['budget'] },
      { text: 'The tolls are high, and the toll stays.', topics: ['bridges', 'budget'] },
      { text: 'High above it all, tolls are paid.', topics: ['bridges'] },
      { text: 'A hydrogen ferry.' },
    ),
  ),
);

it('groups hits by tier, and counts what each facet would leave', () => {
  const { response } = answerFirst(index, { id: 7, text: 'toll high' });
  expect(response.id).toBe(7);
  expect(response.groups.map(({ tier, hits }) => [tier, hits.length])).toEqual([['words', 3]]);
  expect(response.counts.speaker).toEqual([
    { id: 'tom-okafor', name: 'Tom Okafor', count: 2 },
    { id: 'ada-lind', name: 'Ada Lind', count: 1 },
  ]);
});

it('narrows by facets; a facet counts what its other values would bring', () => {
  const { response } = answerFirst(index, { id: 1, text: 'toll high', facets: { topic: ['bridges'] } });
  expect(response.groups.flatMap(({ hits }) => hits)).toHaveLength(2);
  expect(response.counts.topic.map(({ id, count }) => [id, count])).toEqual([
    ['bridges', 2],
    ['budget', 2],
  ]);
  expect(response.counts.speaker.map(({ id, count }) => [id, count])).toEqual([
    ['tom-okafor', 2],
    ['ada-lind', 0],
  ]);
});

it('brings near misses later, and other words where nothing was found', () => {
  const misspelt = { id: 1, text: 'hydorgen' };
  const first = answerFirst(index, misspelt);
  expect(first.response).toMatchObject({ groups: [], isMoreToCome: true });
  expect(answerMore(index, misspelt, first.result).response).toMatchObject({
    groups: [{ tier: 'near', hits: [{}] }],
    nearest: [],
  });

  const unknown = { id: 2, text: 'tool ferries' };
  const nothing = answerMore(index, unknown, answerFirst(index, unknown).result).response;
  expect(nothing.groups).toEqual([]);
  expect(nothing.nearest).toEqual([
    { typed: 'tool', words: ['toll'] },
    { typed: 'ferries', words: ['ferry'] },
  ]);
});

it('brings notes and terms last, labelled as what they are, and never as near misses', () => {
  const library = librarySaying({ text: 'A hydrogen ferry.' });
  const withTerms = loadIndex(
    makeIndex({
      ...library,
      glossary: [
        { id: 'ferry', term: 'ferry', aliases: ['ferries'], definition: 'A boat that crosses often.' },
      ],
    }),
  );
  const asked = { id: 1, text: 'ferry' };
  const first = answerFirst(withTerms, asked);
  expect(first.response.groups.map(({ tier }) => tier)).toEqual(['exact']);
  const second = answerMore(withTerms, asked, first.result).response;
  expect(second.groups).toMatchObject([
    { tier: 'elsewhere', hits: [{ record: { kind: 'term', url: '/glossary/#ferry' } }] },
  ]);
  const misspelt = { id: 2, text: 'boat that crossed oftn' };
  expect(answerMore(withTerms, misspelt, answerFirst(withTerms, misspelt).result).response.groups).toEqual(
    [],
  );
});
