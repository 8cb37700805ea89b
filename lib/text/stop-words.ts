import { englishStopWords } from './language/english-stop-words.ts';

const stopWords = new Set(englishStopWords);

/** True for a folded English word that alone never decides what is found. */
export function isStopWord(form: string): boolean {
  return stopWords.has(form);
}
