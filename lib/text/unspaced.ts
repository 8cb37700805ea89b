import { wordsOf } from './words.ts';

/** Source of a pattern for a letter of a script that puts no spaces between words. */
export const unspaced =
  '(?=\\p{L})[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}]';

const letter = new RegExp(unspaced, 'gu');
/** So many letters make a word, about. */
const lettersInWord = 2;

/** How many words a text has, about; in a script without spaces two letters count for one. */
export function countWords(text: string): number {
  const letters = text.match(letter)?.length ?? 0;
  return wordsOf(text.replace(letter, ' ')).length + Math.floor(letters / lettersInWord);
}
