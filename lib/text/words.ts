/** One word of a text with the punctuation attached to it. */
export interface Word {
  text: string;
  /** Offset of its first character in the text. */
  offset: number;
}

/** Splits a text at white space; each word keeps its punctuation, so equal words are equal characters. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/\S+/gu), (match) => ({ text: match[0], offset: match.index }));
}

/** Shortens a run of words for a message: at most `limit` words from its start. */
export function excerpt(words: readonly string[], limit = 8): string {
  return words.length > limit ? `${words.slice(0, limit).join(' ')} …` : words.join(' ');
}
