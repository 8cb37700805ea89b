import { findQuote } from '../anchor/find-quote.ts';
import { wordsOf } from '../text/words.ts';

/**
 * Whole words of a text around a stretch, as few as stand there once; null where even the whole text does not find itself.
 * More words are taken from before the stretch.
 *
 * @param from offset of its first character
 * @param to offset behind its last character
 */
export function onlyQuote(text: string, from: number, to: number): string | null {
  const words = wordsOf(text);
  let first = words.findIndex(({ text: word, offset }) => offset + word.length > from);
  let last = words.findLastIndex(({ offset }) => offset < to);
  if (first < 0 || last < first) return null;
  for (;;) {
    const start = words[first]?.offset ?? 0;
    const end = (words[last]?.offset ?? 0) + (words[last]?.text.length ?? 0);
    const exact = text.slice(start, end).replace(/^["“„«(]+|[\s,;:.!?"”»)]+$/gu, '');
    if (exact !== '' && findQuote(text, { exact }).outcome === 'found') return exact;
    if (first > 0) first -= 1;
    else if (last < words.length - 1) last += 1;
    else return null;
  }
}
