import { isSameLemma } from './lemma.ts';

/** Words that add nothing to a claim: articles, prepositions, auxiliaries, `and`, pronouns. */
const freeWords = new Set(
  (
    'a an the ' +
    'about above across after against along among around as at before behind below beneath beside between beyond by ' +
    'down during for from in inside into near of off on onto out outside over past per since through throughout to ' +
    'toward towards under until up upon via with within without ' +
    'am is are was were be been being do does did doing have has had having can could may might must shall should ' +
    'will would and ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs this that ' +
    'these those who whom whose which what'
  ).split(' '),
);

/** A word of a text for comparison: small, without punctuation. */
export interface ComparedWord {
  text: string;
  from: number;
  to: number;
}

/** The words of a text, small and without punctuation; a figure with its point or commas is one word. */
export function comparedWords(text: string): ComparedWord[] {
  return Array.from(text.matchAll(/\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    text: word.toLowerCase(),
    from: index,
    to: index + word.length,
  })).filter(({ text: word, from }) => !(word === 's' && /['’]/u.test(text.charAt(from - 1))));
}

/** How far the words of a claim are the words of its evidence. */
export interface WordComparison {
  /** The claim's words stand in one run in one of the quotes, case and punctuation aside. */
  isVerbatim: boolean;
  /** Every content word of the claim has the same lemma in the evidence. */
  isClose: boolean;
  /** The claim's content words that the evidence does not have. */
  missing: string[];
}

/** Compares a claim with the quotes it rests on. */
export function compareWords(claim: string, evidence: readonly string[]): WordComparison {
  const words = comparedWords(claim).map(({ text }) => text);
  const quotes = evidence.map((quote) => comparedWords(quote).map(({ text }) => text));
  const spoken = [...new Set(quotes.flat())];
  const missing = words.filter(
    (word) => !freeWords.has(word) && !spoken.some((other) => isSameLemma(word, other)),
  );
  return {
    isVerbatim: words.length > 0 && quotes.some((quote) => hasRun(quote, words)),
    isClose: quotes.length > 0 && missing.length === 0,
    missing,
  };
}

function hasRun(quote: readonly string[], words: readonly string[]): boolean {
  return quote.some((_, start) => words.every((word, index) => quote[start + index] === word));
}

/** The content words that two texts have in common, as places in the first. */
export function commonWords(text: string, other: string): ComparedWord[] {
  const theirs = [...new Set(comparedWords(other).map((word) => word.text))];
  return comparedWords(text).filter(
    (word) => !freeWords.has(word.text) && theirs.some((theirWord) => isSameLemma(word.text, theirWord)),
  );
}
