import lemmatize from 'wink-lemmatizer';

const known = new Map<string, ReadonlySet<string>>();

/** The base forms a word may have as verb, noun or adjective (WordNet's, by wink-lemmatizer), itself included. */
export function lemmasOf(word: string): ReadonlySet<string> {
  const before = known.get(word);
  if (before) return before;
  const lemmas = new Set([word, lemmatize.verb(word), lemmatize.noun(word), lemmatize.adjective(word)]);
  known.set(word, lemmas);
  return lemmas;
}

/** True when two words share a base form: `strengthened` and `strengthen`, but not `industry` and `industrial`. */
export function isSameLemma(a: string, b: string): boolean {
  const lemmas = lemmasOf(a);
  return [...lemmasOf(b)].some((lemma) => lemmas.has(lemma));
}
