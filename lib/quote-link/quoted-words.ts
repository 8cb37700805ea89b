/** A passage's words by its address; passages come in the order of the page. */
export interface PassageText {
  id: string;
  text: string;
}

/** Words in one passage or from one to another: from `from` in the first up to `to` in the last. */
export interface QuotedWords {
  first: string;
  /** Offset in the text of the first passage. */
  from: number;
  last: string;
  /** Offset in the text of the last passage. */
  to: number;
}

/** What a quote link says in its address (`?quote=…&to=…&prefix=…#first`). */
export interface QuoteLink {
  /** The passage, or the first of several. */
  id: string;
  /** The words; of a long quote the first and the last words, an ellipsis between them. */
  quote: string;
  /** The last passage, where the words go over several. */
  to?: string | undefined;
  /** Words directly before, where the same words stand there more than once (`TextQuoteSelector`). */
  prefix?: string | undefined;
}

/** A quote link that was made for words, with the two ends of what it quotes. */
export interface MadeLink extends QuoteLink {
  head: string;
  /** The last words, where the quote is too long to be held in full; or null. */
  tail: string | null;
}

/** What stands between the first and the last words of a long quote. */
export const gap = '…';
