import { sentencesOf } from '../text/sentences.ts';

/**
 * A stretch of a passage as it is quoted: an ellipsis marks each end at which a sentence was cut. A full stop that
 * was left out is no cut.
 */
export function quotedText(text: string, from: number, to: number, language?: string): string {
  const sentences = sentencesOf(text, language);
  const hasWords = (start: number, end: number): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end));
  const first = sentences.find((sentence) => from < sentence.to);
  const last = sentences.findLast((sentence) => sentence.from < to);
  const isCutBefore = first !== undefined && hasWords(first.from, from);
  const isCutBehind = last !== undefined && hasWords(to, last.to);
  return `${isCutBefore ? '… ' : ''}${text.slice(from, to).trim()}${isCutBehind ? ' …' : ''}`;
}
