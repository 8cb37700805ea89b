import { stopwords } from '@orama/stopwords/english';
import { inflectionStem, rootOf } from '../stem.ts';
import { foldWord } from '../tokens.ts';
import { englishStopWords } from './english-stop-words.ts';
import type { Language } from './language.ts';

const stopWords = new Set(englishStopWords);
const grammar = new Set([...englishStopWords, ...stopwords.map(foldWord)]);

/** English, which a text without `language` is taken for. */
export const english: Language = {
  code: 'en',
  isStopWord: (form) => stopWords.has(form),
  isGrammar: (form) => grammar.has(form),
  stemsOf: (_, form) => [inflectionStem(form)],
  rootOf,
  elision: null,
  hasDecimalComma: false,
};
