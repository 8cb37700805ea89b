import type { CheckedText } from './check-text.ts';
import type { ReportItem } from './report-items.ts';

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

/** What is shown of a checked text. */
export interface QuoteReport {
  kind: CheckedText['kind'];
  /** `2 quotations: 1 altered, 1 verbatim`. */
  counts: string;
  /** How the text was read, in sentences. */
  remarks: string[];
  /** Problems first. */
  items: ReportItem[];
  /** The renderings that the text was compared with, each once. */
  checkedIn: string[];
  /** All of it to copy: plain, and as rich text. */
  asText: string;
  asHtml: string;
}

/** What the quote worker tells a page. */
export type QuoteResponse =
  { type: 'failed'; message: string } | { type: 'checked'; id: number; report: QuoteReport };
