/** What was corrected after publication. */
export interface Correction {
  /** ISO 8601 calendar date on which it was corrected. */
  date: string;
  /** What was wrong, a sentence. */
  wrong: string;
  /** What stands now, a sentence. */
  now: string;
  /** A passage or a paragraph of the summary; null where it is about the whole. */
  target: string | null;
}

/** Where the corrections of a briefing are listed, on its page. */
export const correctionsAnchor = 'corrections';
