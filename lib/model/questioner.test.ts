import { expect, it } from 'vitest';
import { makeDirectory } from './directory.ts';
import { shownQuestioner } from './questioner.ts';

const directory = makeDirectory({
  people: [],
  topics: [],
  outlets: [{ id: 'city-news', name: 'City News', also: [] }],
});
const section = { id: 'q1', kind: 'exchange', askedBy: null, turns: [] } as never;

it.each([
  ['Q', null, 'a reporter'],
  ['Q', 'city-news', 'City News'],
  ['', 'city-news', 'City News'],
  ['Reporter from City News Daily', 'city-news', 'Reporter from City News Daily'],
  ['CITY NEWS', 'city-news', 'City News'],
  ['PREGUNTA, CITY NEWS', 'city-news', 'City News'],
  ['VOICE FROM THE FLOOR', null, 'VOICE FROM THE FLOOR'],
  ['记者', 'city-news', '记者'],
])('a question labelled %j of %j is shown as asked by %j', (label, askedBy, name) => {
  const turn = { act: 'question' as const, speaker: null, askedBy, label, passages: [] };
  expect(shownQuestioner(section, turn, directory)).toBe(name);
});
