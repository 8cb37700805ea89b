/** What readers of old links need to know: from the lock, never from an address. */

/** Words that an address was published with before it was reworded. */
export interface FormerText {
  /** ISO 8601 calendar date on which it was locked with them. */
  since: string;
  /** ISO 8601 calendar date on which it was reworded. */
  until: string;
  text: string;
}

/** An address whose words were taken back. */
export interface Withdrawn {
  id: string;
  /** ISO 8601 calendar date. */
  since: string;
  /** A sentence for readers. */
  why: string;
  /** Addresses of its sentences. */
  sentences: readonly string[];
}

/** A sentence of a passage by its address: `text.slice(from, to)`. */
export interface SentenceAddress {
  /** For example `q3-p4-s2`. */
  id: string;
  from: number;
  to: number;
  /** Addresses of sentences that are gone and lead here. */
  aliases: readonly string[];
}

/** Addresses of a briefing that are more than where a passage stands now. */
export interface PublishedLinks {
  /** By passage, summary paragraph or claim: what it said before, oldest first. */
  former: ReadonlyMap<string, readonly FormerText[]>;
  /** By surviving address: those of passages that are gone and lead here. */
  aliases: ReadonlyMap<string, readonly string[]>;
  /** By section: opening, q1, …, summary, claim. */
  withdrawn: ReadonlyMap<string, readonly Withdrawn[]>;
  /** By passage. */
  sentences: ReadonlyMap<string, readonly SentenceAddress[]>;
}
