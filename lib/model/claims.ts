/**
 * What stands off the published words and points into them: claims with their evidence, annotations, figures, and
 * the glossary. All point by quote (W3C `TextQuoteSelector`), so the words stay untouched.
 */

/** How far the transcript holds a claim up; the first two are computed from the words. */
export const supports = ['verbatim', 'close', 'paraphrase', 'partial', 'not in this transcript'] as const;
export type Support = (typeof supports)[number];

/** Why a claim is not in this transcript. */
export const reasons = ['answer breaks off', 'not said', 'unknown'] as const;
export type Reason = (typeof reasons)[number];

/** How well an outside statement in a note is backed. */
export const strengths = ['published', 'internal', 'repost', 'unverified'] as const;
export type Strength = (typeof strengths)[number];

export const annotationKinds = ['glossary', 'translation', 'figure', 'context', 'discrepancy'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

/** How far a figure can be taken as it was spoken. */
export const figureStatuses = ['ok', 'garbled', 'disputed', 'unit missing'] as const;
export type FigureStatus = (typeof figureStatuses)[number];

/** What a note rests on: an address where it was published, this text itself, reposts, or nothing checked. */
export interface NoteSource {
  strength: Strength;
  /** Set for `published`, and only there. */
  url: string | null;
}

/** Words in a target: `text.slice(from, to)` of the target's text. */
export interface Quote {
  /** A passage (`q3-p4`), a summary paragraph, `summary-title`, `summary-date`, or a label (`q6-label`). */
  target: string;
  exact: string;
  from: number;
  to: number;
}

/** One checkable statement of the article's summary (schema.org `Claim`). */
export interface Claim {
  /** For example `c001`; the anchor is `claim-c001`. */
  id: string;
  /** Where the claim's own words stand in the summary. */
  quote: Quote;
  /** Person id, the name of a body, `article` or `machine summary`. */
  attributedTo: string;
  support: Support;
  reason: Reason | null;
  /** The editor's note, Markdown; links are ids of passages. */
  note: string | null;
  source: NoteSource | null;
  /** The quotes the claim rests on; empty where it is not in this transcript. */
  evidence: Quote[];
}

/** An editor's note on a quote (W3C `Annotation`). */
export interface Annotation {
  /** For example `a07`; the anchor is `note-a07`. */
  id: string;
  kind: AnnotationKind;
  quote: Quote;
  /** Markdown; links are ids of passages. */
  note: string;
  source: NoteSource;
}

/** One quantity that somebody spoke. */
export interface Figure {
  /** For example `f026`. */
  id: string;
  /** The words that say it; the target is a passage. */
  quote: Quote;
  /** What is counted or measured. */
  subject: string;
  /** The number in full, a range as its two ends; null where the words give none. */
  value: number | [number, number] | null;
  /** What the value counts, with `more than` or `nearly` where the words say so; null where they don't say. */
  unit: string | null;
  /** The time it is about; null where nothing says it. */
  period: string | null;
  /** Against a year before, in per cent, unless the note says otherwise; null where none was given. */
  change: number | null;
  /** Topic id, or null. */
  topic: string | null;
  status: FigureStatus;
  /** The number by the source, where that has another one; null where none is known. */
  correctedValue: number | null;
  /** Markdown; links are ids of passages. */
  note: string | null;
  source: NoteSource | null;
}

/** A term that readers may not know. */
export interface Term {
  id: string;
  term: string;
  /** Other wordings that mean the same. */
  aliases: string[];
  definition: string;
}
