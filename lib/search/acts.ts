import { englishAboutWords, englishActs } from '../text/language/english-acts.ts';
import type { Query } from './query.ts';
import type { Term } from './terms.ts';

const actWords = new Map<string, 'question' | 'answer'>(
  (['question', 'answer'] as const).flatMap((act) => englishActs[act].map((word) => [word, act] as const)),
);

/** What is left of the terms when a word beside a name is read as an act: `Harbour TV question`. */
export interface ActReading {
  act: 'question' | 'answer';
  terms: Term[];
}

/**
 * Reads `question` or `answer` as the act where a speaker's or outlet's name stands beside it, or where the query
 * says what it is about (`question about cars`); null otherwise.
 */
export function readAct(terms: readonly Term[], query: Query): ActReading | null {
  const word = terms.find(({ form, kind }) => kind === 'word' && actWords.has(form));
  if (!word) return null;
  const rest = terms.filter(({ form }) => !actWords.has(form));
  if (rest.length === 0 || !(isAbout(query) || rest.some(isName))) return null;
  return { act: actWords.get(word.form)!, terms: rest };
}

function isAbout({ parts }: Query): boolean {
  return parts.some(({ tokens }) => tokens.some(({ form }) => englishAboutWords.has(form)));
}

function isName({ bearers }: Term): boolean {
  return bearers.some(({ kind }) => kind === 'speaker' || kind === 'outlet');
}
