import type { Act } from '../model/briefing.ts';
import type { Candidate } from './candidates.ts';
import type { SourceLine } from './source-line.ts';

/** One paragraph of a turn while it is put together. */
export interface Piece {
  /** 1-based line of the source at which it begins. */
  line: number;
  /** 1-based lines of the source that it stands on. */
  lines: number[];
  /** Its text in the order of the lines; kept apart, as joining a long text at each line would copy it each time. */
  parts: string[];
}

/** What one speaker says, as read from the source. */
export interface RawTurn {
  /** 1-based line of the label, or of the first words where there is none. */
  line: number;
  /** The label as printed; null where the turn has none. */
  label: string | null;
  candidate: Candidate | null;
  /** 1-based lines of the source that the label stands on. */
  labelLines: number[];
  pieces: Piece[];
  /** True where the label stands in the middle of a line, behind another's words. */
  isMidLine: boolean;
}

/** A turn as imported. */
export interface ImportedTurn {
  line: number;
  label: string | null;
  speaker: string | null;
  act: Act;
  /** Paragraphs are parted by a blank line. */
  text: string;
  /** Where stage directions stand in `text`. */
  directions: [from: number, to: number][];
}

/** What the source says that nobody speaks: headings, dates, rosters, the end. */
export interface Note {
  line: number;
  last: number;
  text: string;
}

/** A place that an editor must look at. */
export interface Unsure {
  line: number;
  why: string;
}

/** The words of a turn. */
export function wordsOfTurn({ pieces }: RawTurn): string {
  return pieces.map(({ parts }) => parts.join('')).join('\n\n');
}

/** The whole numbers from one to another, both included. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}

/** A line as a note. */
export function noteOf({ number, last, text }: SourceLine): Note {
  return { line: number, last, text: text.trim() };
}
