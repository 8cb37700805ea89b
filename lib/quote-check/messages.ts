import type { CheckedText } from './check-text.ts';
import type { PublishedPassage } from './passages.ts';

/** What somebody wants checked. */
export interface QuoteQuestion {
  text: string;
  /** Name of the person or newsroom that is said to have said it, or null. */
  speaker: string | null;
  /** Only this briefing, or null for all. */
  briefing: string | null;
}

/** What a page asks of the quote worker; of several checks only the last one is answered. */
export type QuoteRequest =
  /** The text of the file of passages. */
  { type: 'load'; text: string } | ({ type: 'check'; id: number } & QuoteQuestion);

/** Verdicts, and the renderings that the text was compared with. */
export interface QuoteReport extends CheckedText<PublishedPassage> {
  renderings: string[];
}

/** What the quote worker tells a page. */
export type QuoteResponse =
  { type: 'failed'; message: string } | { type: 'checked'; id: number; report: QuoteReport };
