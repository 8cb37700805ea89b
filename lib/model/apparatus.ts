import type { Annotation, Claim, Term } from './claims.ts';
import type { Correction } from './corrections.ts';
import type { PublishedLinks } from './links.ts';

/** An annotation with the number it has in its section; the summary counts as one. */
export interface Note extends Annotation {
  number: number;
  /** What it has found wrong, in a few words; null where it explains and nothing is wrong. */
  finding: string | null;
}

/** A term where it is first used in a section: `text.slice(from, to)` of the passage. */
export interface TermUse {
  term: Term;
  from: number;
  to: number;
}

/** What editors add to the published words, by the id of what it is about (as of a scholarly edition). */
export interface Apparatus {
  /** By target: a passage, a label, or a part of the summary. */
  notes: ReadonlyMap<string, readonly Note[]>;
  /** The claims that rest on a passage. */
  claims: ReadonlyMap<string, readonly Claim[]>;
  /** What was corrected, by passage or paragraph of the summary. */
  corrections: ReadonlyMap<string, readonly Correction[]>;
  /** The figures that are said in a passage, by their ids. */
  figures: ReadonlyMap<string, readonly string[]>;
  /** First uses of terms, by passage. */
  terms: ReadonlyMap<string, readonly TermUse[]>;
  /** Former words, addresses that lead here, and sentences. */
  links: PublishedLinks;
}

/** Is there anything that switching notes off would hide? */
export function hasNotes({ notes, claims, terms, links }: Apparatus): boolean {
  return notes.size + claims.size + terms.size + links.former.size > 0;
}

/** The id by which annotations point to the label of a turn, as the section has it in its order. */
export function labelTarget(section: string, turn: number): string {
  return turn === 0 ? `${section}-label` : `${section}-label-t${turn + 1}`;
}
