import type { ImportedTranscript } from '../importer/import-transcript.ts';
import type { SectionKind } from '../model/briefing.ts';
import { wordsOf } from '../text/words.ts';

/** One word as it was published. */
export interface ReadWord {
  text: string;
  /** True for a word of a stage direction. */
  isDirection: boolean;
}

/** One paragraph of a transcript as the importer reads it. */
export interface ReadParagraph {
  /** Index of its turn in the import. */
  turn: number;
  /** Index of its section. */
  section: number;
  words: ReadWord[];
}

/** A transcript as the importer reads it: its paragraphs in order, each with its turn and its section. */
export interface Reading {
  imported: ImportedTranscript;
  paragraphs: ReadParagraph[];
  /** What each section is; the turns of each. */
  sections: { kind: SectionKind; turns: readonly number[] }[];
}

/** Cuts an import into paragraphs. */
export function readingOf(imported: ImportedTranscript): Reading {
  const { opening, exchanges, closing } = imported.sections;
  const sections: Reading['sections'] = [
    { kind: 'opening' as const, turns: opening },
    ...exchanges.map(({ turns }) => ({ kind: 'exchange' as const, turns })),
    { kind: 'closing' as const, turns: closing },
  ].filter(({ turns }) => turns.length > 0);
  const paragraphs = sections.flatMap(({ turns }, section) =>
    turns.flatMap((turn) => paragraphsOf(imported, turn).map((words) => ({ turn, section, words }))),
  );
  return { imported, paragraphs, sections };
}

function paragraphsOf({ turns }: ImportedTranscript, index: number): ReadWord[][] {
  const { text = '', directions = [] } = turns[index] ?? {};
  let at = 0;
  return text
    .split('\n\n')
    .map((paragraph) => {
      const from = at;
      at += paragraph.length + 2;
      return readWords(
        paragraph,
        directions.map(([start, end]) => [start - from, end - from]),
      );
    })
    .filter((words) => words.length > 0);
}

/** The words of a text, each with whether it is of a stage direction. */
export function readWords(text: string, directions: readonly (readonly [number, number])[]): ReadWord[] {
  return wordsOf(text).map((word) => ({
    text: word.text,
    isDirection: directions.some(([from, to]) => from <= word.offset && word.offset < to),
  }));
}
