import { expect, it } from 'vitest';
import type { Library } from '../model/briefing.ts';
import type { Annotation } from '../model/claims.ts';
import { recordsOf } from './all-records.ts';
import { makeIndex } from './index-file.ts';
import { loadIndex } from './load-index.ts';
import { search } from './search.ts';
import { librarySaying } from './small-library.ts';

function note(id: string, target: string, text: string): Annotation {
  return {
    id,
    kind: 'context',
    quote: { target, exact: 'deck', from: 4, to: 8 },
    note: text,
    source: { strength: 'internal', url: null },
  };
}

/** A library that says, notes and defines something of a deck. */
function libraryOfDeck(): Library {
  const library = librarySaying('The deck is done.', 'The new deck.');
  library.briefings[0]?.annotations.push(
    note('a01', 'q1-p1', 'The deck of [Q1 ¶2](q1-p2), not of the ferry.'),
    note('a02', 'q1-label', 'A deck hand.'),
    note('a03', 'summary-date', 'Too early.'),
  );
  library.glossary = [
    { id: 'deck', term: 'deck', aliases: ['decking', 'roadway'], definition: 'What carries the road.' },
    { id: 'pier', term: 'pier', aliases: [], definition: 'What carries the deck.' },
  ];
  return library;
}

const records = recordsOf(libraryOfDeck());

it('has notes as plain text, where the words they are about stand', () => {
  expect(
    records
      .filter(({ kind }) => kind === 'annotation')
      .map(({ id, text, url, briefing, section, passage }) => [id, text, url, briefing, section, passage]),
  ).toEqual([
    ['a01', 'The deck of Q1 ¶2, not of the ferry.', '/briefings/bridge/#note-a01', 'bridge', 'q1', null],
    ['a02', 'A deck hand.', '/briefings/bridge/#note-a02', 'bridge', 'q1', null],
    ['a03', 'Too early.', '/briefings/bridge/summary/#note-a03', 'bridge', 'summary', null],
  ]);
});

it('has terms, which belong to no briefing, after everything else', () => {
  expect(records.slice(-2).map(({ kind, text, url, briefing }) => [kind, text, url, briefing])).toEqual([
    ['term', 'deck (decking, roadway): What carries the road.', '/glossary/#deck', ''],
    ['term', 'pier: What carries the deck.', '/glossary/#pier', ''],
  ]);
});

it('counts the places of records from 0, whatever their kind', () => {
  expect(records.map(({ order }) => order)).toEqual(records.map((_, index) => index));
});

it.each([
  ['deck', ['q1-p1', 'q1-p2', 'a01', 'a02', 'deck', 'pier']],
  ['deck in:annotation', ['a01', 'a02']],
  ['deck in:annotations', ['a01', 'a02']],
  ['deck in:term', ['deck', 'pier']],
  ['roadway in:term', ['deck']],
  ['deck in:answer', ['q1-p1', 'q1-p2']],
  ['deck in:claim', []],
  ['deck -in:annotation -in:term', ['q1-p1', 'q1-p2']],
  ['in:term', ['deck', 'pier']],
])('finds for %j, passages first', (typed, ids) => {
  const hits = search(loadIndex(makeIndex(libraryOfDeck())), typed).hits;
  expect(hits.map(({ record }) => record.id).sort()).toEqual([...ids].sort());
  const kinds = hits.map(({ record }) => record.kind === 'passage');
  expect(kinds.lastIndexOf(true)).toBe(kinds.filter(Boolean).length - 1);
});
