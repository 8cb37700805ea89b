import { expect, it } from 'vitest';
import type { Library } from '../model/briefing.ts';
import type { Annotation, Figure } from '../model/claims.ts';
import { readQuoteLink } from '../model/address.ts';
import { findQuoted } from '../quote-link/find-quoted.ts';
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

function figure(id: string, from: number, fields: Partial<Figure> = {}): Figure {
  return {
    id,
    quote: { target: 'q1-p1', exact: '4 piers', from, to: from + 7 },
    subject: 'pillars',
    value: 4,
    unit: null,
    period: null,
    change: null,
    topic: 'bridges',
    status: 'ok',
    correctedValue: null,
    note: null,
    source: null,
    ...fields,
  };
}

/** A library in which figures are spoken, one of them twice. */
function libraryOfPiers(): Library {
  const library = librarySaying('The old deck has 4 piers, the new one 4 piers of 12 m.', 'No more piers.');
  library.briefings[0]?.figures.push(
    figure('f001', 17, { unit: 'piers (nearly)', period: 'at the end of May' }),
    figure('f002', 38, { unit: 'tons (in all)', status: 'disputed' }),
    figure('f003', 49, { quote: { target: 'q1-p1', exact: '12 m', from: 49, to: 53 }, unit: '%' }),
  );
  return library;
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

it('has figures in the editor’s words and those spoken, with who spoke them', () => {
  const figures = recordsOf(libraryOfPiers()).filter(({ kind }) => kind === 'figure');
  expect(figures.map(({ id, text, section, passage }) => [id, text, section, passage])).toEqual([
    ['f001', 'pillars: 4 piers; at the end of May', 'q1', null],
    ['f002', 'pillars: 4 piers; tons; disputed', 'q1', null],
    ['f003', 'pillars: 12 m', 'q1', null],
  ]);
  expect(figures[0]?.name).toBe('Q1 ¶1');
  expect(figures[0]?.fields).toMatchObject({
    speaker: { id: 'tom-okafor', name: 'Tom Okafor' },
    act: null,
    topics: [{ id: 'bridges', name: 'Bridges and tunnels' }],
  });
});

it('leads from a figure to its very words', () => {
  const library = libraryOfPiers();
  const [passage] = library.briefings[0]?.sections[0]?.turns[0]?.passages ?? [];
  for (const { id, url } of recordsOf(library).filter(({ kind }) => kind === 'figure')) {
    const { pathname, search: query, hash } = new URL(url, 'https://harbour.example.org');
    expect(pathname).toBe('/briefings/bridge/');
    const link = readQuoteLink(query, hash.slice(1));
    const { quote } = library.briefings[0]!.figures.find((each) => each.id === id)!;
    expect(link && findQuoted(link, () => passage?.text)).toMatchObject({ from: quote.from, to: quote.to });
  }
});

it('weighs words by passages alone, so that notes and figures move none', () => {
  const scoresIn = (library: Library) =>
    search(loadIndex(makeIndex(library)), 'piers old')
      .hits.filter(({ record }) => record.kind === 'passage')
      .map(({ record, score }) => [record.id, score]);
  const bare = libraryOfPiers();
  bare.briefings[0]!.figures = [];
  expect(scoresIn(libraryOfPiers())).toEqual(scoresIn(bare));
});

it.each([
  ['piers', ['q1-p1', 'q1-p2', 'f001', 'f002']],
  ['piers in:figure', ['f001', 'f002']],
  ['pillars', ['f001', 'f002', 'f003']],
  ['in:figures speaker:tom', ['f001', 'f002', 'f003']],
  ['piers in:answer', ['q1-p1', 'q1-p2']],
])('finds figures for %j, passages first', (typed, ids) => {
  const hits = search(loadIndex(makeIndex(libraryOfPiers())), typed).hits;
  const idsOf = (isPassage: boolean) =>
    hits.filter(({ record }) => (record.kind === 'passage') === isPassage).map(({ record }) => record.id);
  expect([...idsOf(true).sort(), ...idsOf(false).sort()]).toEqual(ids);
  expect(hits.slice(0, idsOf(true).length).every(({ record }) => record.kind === 'passage')).toBe(true);
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
  ['roadway in:term', ['deck', 'pier']],
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
