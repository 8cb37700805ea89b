import { expect, it } from 'vitest';
import { check } from './in-short.ts';
import type { QuoteNote } from './passages.ts';
import { smallTranscript } from './small-transcript.ts';
import {
  noteInWords,
  notesOfPlaces,
  otherPassages,
  verdictInWords,
  wronglyNamedInWords,
} from './verdict-words.ts';

it.each([
  ['The deck is two thirds done.', undefined, 'verbatim in this rendering'],
  ['The deck […] done.', undefined, 'verbatim in this rendering, with editor’s marks'],
  ['The deck is two thirds done.', 'Ada Lind', 'another speaker: not Ada Lind'],
  ['The deck is one third done.', undefined, 'altered'],
  ['Nobody has decided on lorries yet. The northern ramp opens in May.', undefined, 'stitched from 2 places'],
  ['We never painted the lighthouse.', undefined, 'not here'],
])('says of “%s” by %s: %s', (words, speaker, expected) => {
  expect(verdictInWords(check(words, speaker))).toBe(expected);
});

it('says who did not say it either, where the words were changed', () => {
  expect(wronglyNamedInWords(check('The deck is one third done.', 'Ada Lind'))).toBe(
    'and not said by Ada Lind',
  );
  expect(wronglyNamedInWords(check('The deck is one third done.', 'Tom Okafor'))).toBeNull();
  expect(wronglyNamedInWords(check('The deck is two thirds done.', 'Ada Lind'))).toBeNull();
});

it('tells the notes on the words of the places, each once, and no other', () => {
  const note = (from: number, to: number): QuoteNote => ({
    kind: 'translation',
    from,
    to,
    note: `${from} to ${to}`,
    url: '',
  });
  const passage = { ...smallTranscript[0]!, notes: [note(0, 5), note(8, 12)] };
  const places = [
    { passage, from: 2, to: 4 },
    { passage, from: 4, to: 8 },
  ];
  expect(notesOfPlaces(places).map(noteInWords)).toEqual(['Translation: 0 to 5']);
  expect(otherPassages(places)).toEqual([passage]);
});
