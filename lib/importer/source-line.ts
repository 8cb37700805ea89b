/** A stretch of a text: offsets of UTF-16 code units, the end excluded. */
export interface Span {
  from: number;
  to: number;
}

/** One line of the source, its markup read and taken off. */
export interface SourceLine {
  /** 1-based line of the source at which its words begin. */
  number: number;
  /** 1-based line at which they end; more than `number` where one paragraph of HTML stands on several lines. */
  last: number;
  /** The words, with the white space of the source. */
  text: string;
  /** What the markup sets off, as bold or italic letters do. */
  marked: readonly Span[];
  /** True for a heading by its markup. */
  isHeading: boolean;
  /** True where a blank line, or the edge of a block, stands before it. */
  startsBlock: boolean;
  /** The speaker that an attribute of the markup names, where the line is the first of its element. */
  speaker: string | null;
}

/** A line of the source that is left out, and why. */
export interface Removed {
  line: number;
  why: string;
}

/** What a reader of one kind of file returns. */
export interface ReadSource {
  lines: SourceLine[];
  removed: Removed[];
  /** The fields that a Markdown file begins with, by line. */
  front: { line: number; text: string }[];
  /** The text that is kept as `source.txt`: the raw text, or the words of a page of HTML. */
  text: string;
}

/** True for a line on which nothing is printed, whatever invisible characters it has. */
export function isBlank(text: string): boolean {
  return !/[^\s\u200b-\u200f\u2060\ufeff\u00ad]/u.test(text);
}
