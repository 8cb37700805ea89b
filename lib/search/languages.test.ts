import { expect, it } from 'vitest';
import { loadLanguages } from '../text/language/load-languages.ts';
import { makeIndex } from './index-file.ts';
import { loadIndex } from './load-index.ts';
import { search } from './search.ts';
import { librarySaying } from './small-library.ts';

async function find(language: string, typed: string, text: string): Promise<string[]> {
  const library = librarySaying(text);
  Object.assign(library.briefings[0]!, { language });
  const index = loadIndex(makeIndex(library), await loadLanguages([language]));
  return search(index, typed).hits.map(({ tier }) => tier);
}

it.each([
  ['fr', 'assemblée', 'Devant l’Assemblée nationale.', 'exact'],
  ['fr', 'Assemblee nationale', "Devant l'Assemblée nationale.", 'exact'],
  ['fr', 'hôpital', 'Il y a des hôpitaux.', 'words'],
  ['fr', 'hopital', 'Il y a l’hôpital.', 'exact'],
  ['fr', 'œuvre', 'Une mise en oeuvre.', 'exact'],
  ['fr', 'oeuvres', 'Une œuvre.', 'words'],
  ['fr', 'retraites', 'La retraite.', 'words'],
  ['es', 'corrupcion', 'La corrupción no.', 'exact'],
  ['es', 'reformas', 'Una reforma.', 'words'],
  ['es', 'hogar', 'Los hogares.', 'words'],
  ['es', 'mujeres', 'Una mujer.', 'words'],
  ['pt', 'lugar', 'Os lugares.', 'words'],
  ['de', 'Straße', 'Auf der Strasse.', 'exact'],
  ['de', 'Häusern', 'Das Haus.', 'words'],
  ['pt-BR', 'reformas', 'Uma reforma.', 'words'],
  ['ru', 'реформа', 'О реформах.', 'words'],
  ['ru', 'Йод', 'Есть йод.', 'exact'],
  ['pl', 'Lukasz', 'Mówi Łukasz.', 'exact'],
  ['zh', '工业化', '我们将继续推进工业化。', 'exact'],
  ['zh', '推进工业化', '我们将继续推进工业化。', 'exact'],
  ['ja', '記者会見', '本日の記者会見を始めます。', 'exact'],
])('in %s finds %j in %j', async (language, typed, text, tier) => {
  expect(await find(language, typed, text)).toEqual([tier]);
});

it.each([
  ['fr', 'semblée', 'Devant l’Assemblée nationale.'],
  ['zh', '工化', '我们将继续推进工业化。'],
])('in %s finds %j nowhere in %j', async (language, typed, text) => {
  expect(await find(language, typed, text)).toEqual([]);
});

it.each([
  ['labelled traveller', 'A traveler labeled it.'],
  ['skilful catalogue', 'Skillful, in the catalog.'],
  ['grey programme', 'A gray program.'],
  ['organisations analyse', 'The organization analyzes.'],
  ['cheques', 'One check.'],
  ['defence instalment', 'An installment for defense.'],
  ['manoeuvres', 'A maneuver.'],
  ['twenty five piers', 'The pier has 25.'],
])('finds British for American and the other way round: %j in %j', async (typed, text) => {
  expect(await find('en', typed, text)).toEqual(['words']);
});
