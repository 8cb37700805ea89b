import { expect, it } from 'vitest';
import { loadLanguages } from '../text/language/load-languages.ts';
import { makeIndex } from './index-file.ts';
import { loadIndex } from './load-index.ts';
import { search } from './search.ts';
import { librarySaying } from './small-library.ts';

const tiersOf = (typed: string, text: string) =>
  search(loadIndex(makeIndex(librarySaying(text))), typed).hits.map(({ tier }) => tier);

const spellings = [
  '4,089,000',
  '4 089 000',
  '4\u00a0089\u00a0000',
  '4\u202f089\u202f000',
  '4\u2009089\u2009000',
  "4'089'000",
  '4’089’000',
  '4.089.000',
  '4089000',
  '4.089 million',
];

it.each(spellings)('knows %j as one number, however it was typed', (said) => {
  for (const typed of spellings) expect(tiersOf(typed, `In all ${said} stations.`)).toEqual(['exact']);
});

it.each([
  ['089', '4 089 000'],
  ['4', "4'089'000"],
  ['000', '15\u202f000'],
  ['15', '15 000'],
  ['15 0000', '15 000'],
  ['4.089', '4.089.000'],
])('finds %j nowhere in %j', (typed, said) => {
  expect(tiersOf(typed, `In all ${said} stations.`)).toEqual([]);
});

it('finds two numbers that were typed side by side', () => {
  expect(tiersOf('5 100', 'It has 100 decks on 5 piers.')).toEqual(['words']);
});

it('reads points and commas as the language writes them', async () => {
  const library = librarySaying('Un total de 27,3 % y 4.089 estaciones.');
  Object.assign(library.briefings[0]!, { language: 'es' });
  const index = loadIndex(makeIndex(library), await loadLanguages(['es']));
  for (const typed of ['27.3%', '27,3 %', '4,089', '4089', '4.089'])
    expect(search(index, typed).hits.map(({ tier }) => tier)).toEqual(['exact']);
  expect(search(index, '27').hits).toEqual([]);
});

it('reads them as the region writes them', async () => {
  const library = librarySaying('Son 11,480 hogares y 3.5 kilómetros.');
  Object.assign(library.briefings[0]!, { language: 'es-MX' });
  const index = loadIndex(makeIndex(library), await loadLanguages(['es-MX']));
  for (const typed of ['11480', '11,480', '3.5'])
    expect(search(index, typed).hits.map(({ tier }) => tier)).toEqual(['exact']);
});
