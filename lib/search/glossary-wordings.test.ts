import { expect, it } from 'vitest';
import { makeIndex } from './index-file.ts';
import { loadIndex } from './load-index.ts';
import { search } from './search.ts';
import { librarySaying } from './small-library.ts';

function hitsFor(typed: string, text: string) {
  const library = librarySaying(text);
  library.glossary = [
    { id: 'ev', term: 'electric vehicle', aliases: ['EV', 'battery car'], definition: 'Runs on current.' },
    { id: 'pier', term: 'pier', aliases: [], definition: 'Carries.' },
  ];
  const { hits } = search(loadIndex(makeIndex(library)), typed);
  return hits.filter(({ record }) => record.kind === 'passage');
}

it.each([
  ['EV', 'Few electric vehicles.', 'EV → electric vehicles'],
  ['EVs sold', 'We sell an electric vehicle.', 'EVs → electric vehicle'],
  ['electric vehicles', 'One EV.', 'electric → EV, vehicles → EV'],
  ['battery cars', 'One EV.', 'battery → EV, cars → EV'],
])('finds for %j the other wordings of the glossary, and says so', (typed, text, told) => {
  const [hit] = hitsFor(typed, text);
  expect([hit?.tier, hit?.standIns.map((each) => `${each.typed} → ${each.said}`).join(', ')]).toEqual([
    'words',
    told,
  ]);
});

it.each([
  ['EV', 'Vehicles are not electric.'],
  ['electric', 'One EV.'],
  ['pier', 'A battery car.'],
])('does not find %j in %j', (typed, text) => {
  expect(hitsFor(typed, text)).toEqual([]);
});
