import { describe, expect, it } from 'vitest';
import { makeIndex } from './index-file.ts';
import { loadIndex } from './load-index.ts';
import { search } from './search.ts';
import { librarySaying, type Said } from './small-library.ts';

const said: Said[] = [
  { text: 'How far is it?', act: 'question', speaker: null, topics: ['bridges'] },
  ...Array.from({ length: 6 }, (_, at): Said => ({ text: `Part ${at} is done.`, topics: ['bridges'] })),
  { text: 'It costs more.', speaker: 'ada-lind', topics: ['budget'] },
];
const index = loadIndex(makeIndex(librarySaying(...said)));

/** What the hits by name were found by, with how many are shown of how many. */
function byName(typed: string): string[] {
  const names = search(index, typed).hits.flatMap((hit) => (hit.byName ? [hit.byName] : []));
  const kinds = [...new Map(names.map((each) => [`${each.kind} ${each.id}`, each])).values()];
  return kinds.map(
    ({ kind, id, name, met, count, url }) =>
      `${kind} ${name} by “${met}”: ${names.filter((each) => each.id === id).length} of ${count}, ${url}`,
  );
}

describe('by name', () => {
  it.each([
    ['engineer', ['speaker Tom Okafor by “chief engineer”: 3 of 6, /speakers/tom-okafor/']],
    ['tunnels', ['topic Bridges and tunnels by “bridges and tunnels”: 3 of 7, /topics/bridges/']],
    ['Quay Press', ['outlet Harbour Gazette by “quay press”: 3 of 8, /outlets/harbour-gazette/']],
    [
      'Lind budget',
      ['topic Ada Lind: Budget by “budget”: 1 of 1, /search/?q=speaker%3Aada-lind+topic%3Abudget'],
    ],
    ['engineer of the harbour', []],
    ['engine', []],
  ])('finds for %j a few passages of each', (typed, lines) => {
    expect(byName(typed)).toEqual(lines);
  });

  it('tells of a section by its question, which nobody said', () => {
    expect(byName('has the bridge come')).toEqual([
      'section How far has the bridge come? by “how far has the bridge come”: 3 of 8, /briefings/bridge/q1/',
    ]);
  });
});

describe('offers', () => {
  it.each([
    ['Ada Lind', ['speaker Ada Lind 1 /speakers/ada-lind/']],
    ['lind costs', ['speaker Ada Lind 1 /speakers/ada-lind/']],
    ['bridge', ['topic Bridges and tunnels 7 /topics/bridges/']],
    ['tunnels', ['topic Bridges and tunnels 7 /topics/bridges/']],
    ['quay press question', ['outlet Harbour Gazette 8 /outlets/harbour-gazette/']],
    ['costs', []],
  ])('offers for %j whom or what it names', (typed, lines) => {
    const { offers } = search(index, typed);
    expect(offers.map(({ kind, name, count, url }) => `${kind} ${name} ${count} ${url}`)).toEqual(lines);
  });
});
