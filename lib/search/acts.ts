import type { Act } from '../model/briefing.ts';
import type { LoadedIndex } from './load-index.ts';
import { nameKey } from './names.ts';
import type { Term } from './terms.ts';

const actWords = new Map<string, Act>([
  ...['question', 'questions', 'ask', 'asks', 'asked', 'asking', 'reporter', 'journalist'].map(
    (word): [string, Act] => [word, 'question'],
  ),
  ...['answer', 'answers', 'answered', 'answering', 'reply', 'replies', 'replied', 'response'].map(
    (word): [string, Act] => [word, 'answer'],
  ),
]);

/** What is left of the terms when a word beside a name is read as an act: `Phoenix TV question`. */
export interface ActReading {
  act: Act;
  terms: Term[];
}

/**
 * Reads `question` or `answer` as the act where a speaker's or outlet's name stands beside it, or where the query
 * says what it is about (`question about cars`); null otherwise.
 */
export function readAct(index: LoadedIndex, terms: readonly Term[], isAbout: boolean): ActReading | null {
  const word = terms.find(({ form }) => actWords.has(form));
  if (!word) return null;
  const rest = terms.filter(({ form }) => !actWords.has(form));
  if (rest.length === 0 || !(isAbout || rest.some((term) => isName(index, term)))) return null;
  return { act: actWords.get(word.form)!, terms: rest };
}

/** A full name, one word or several. */
function isName(index: LoadedIndex, { kind, form }: Term): boolean {
  return kind === 'name' || index.names.has(nameKey([form]));
}
