import { expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

it.each([
  ['en', 'Mr. Lind spoke. See No. 5 of it.', ['Mr. Lind spoke.', 'See No. 5 of it.']],
  ['es', '¿Lo sabía? No. El Sr. Núñez lo dirá.', ['¿Lo sabía?', 'No.', 'El Sr. Núñez lo dirá.']],
  ['es-MX', 'Lo vio la Dra. Marín. Fin.', ['Lo vio la Dra. Marín.', 'Fin.']],
  ['fr', 'MM. Roux et Petit sont là. M. Roux reste.', ['MM. Roux et Petit sont là.', 'M. Roux reste.']],
  ['de', 'Hr. Kranz sagt nein. Dr. Mai auch.', ['Hr. Kranz sagt nein.', 'Dr. Mai auch.']],
  ['pt', 'A Sra. Pinto chegou. Falou.', ['A Sra. Pinto chegou.', 'Falou.']],
  ['pl', 'Mówi J. Kowal. Koniec.', ['Mówi J. Kowal.', 'Koniec.']],
])('cuts %s as it is written: %j', (language, text, sentences) => {
  expect(sentencesOf(text, language).map((sentence) => sentence.text)).toEqual(sentences);
});
