import { sentencesOf, type Sentence } from '../text/sentences.ts';
import { sameShare, shareOf, wordsOf } from './likeness.ts';
import { lastText, type Lock } from './lock.ts';

/** A sentence with the number of its address: 2 for `q3-p4-s2`. */
export interface NumberedSentence extends Sentence {
  number: number;
}

/**
 * The sentences of a passage with their numbers: a sentence that was locked keeps its own wherever it stands
 * now, one that was reworded keeps that of its place, a new one takes the next unused.
 */
export function numberSentences(
  passage: string,
  text: string,
  lock: Lock,
  language?: string,
): NumberedSentence[] {
  const prefix = `${passage}-s`;
  const locked = Object.entries(lock.addresses).flatMap(([id, address]) =>
    id.startsWith(prefix) ? [{ number: Number(id.slice(prefix.length)), text: lastText(address) }] : [],
  );
  const sentences = sentencesOf(text, language);
  const used = new Set<number>();
  const numbers = sentences.map((sentence) => {
    const same = locked.find((one) => one.text === sentence.text && !used.has(one.number));
    if (same) used.add(same.number);
    return same?.number ?? null;
  });
  let next = Math.max(0, ...locked.map(({ number }) => number));
  return sentences.map((sentence, index) => {
    const kept = numbers[index];
    if (kept) return { ...sentence, number: kept };
    const ofPlace = index + 1;
    const before = locked.find(({ number }) => number === ofPlace);
    const isReworded = before && shareOf(wordsOf(before.text), wordsOf(sentence.text)) >= sameShare;
    const isOfPlace = !used.has(ofPlace) && (locked.length === 0 || isReworded);
    const number = isOfPlace ? ofPlace : (next += 1);
    used.add(number);
    next = Math.max(next, number);
    return { ...sentence, number };
  });
}
