import { decodeText, type DecodedText } from './decode.ts';
import { findLabels, type FoundLabels } from './find-labels.ts';
import { familyOfText, formOfFormat } from './families.ts';
import { withoutFurniture } from './furniture.ts';
import { gatherTurns } from './gather-turns.ts';
import { withoutLineNumbers } from './line-numbers.ts';
import { looksLikeHtml, readHtml } from './read-html.ts';
import { readText } from './read-text.ts';
import { withoutRepeatedText } from './repeated-text.ts';
import { isBlank, type ReadSource, type Removed, type SourceLine } from './source-line.ts';
import { readTurns, type TurnsRead } from './read-turns.ts';
import { signsOf } from './signs.ts';

/** A hearing of a whole day has 10,000 lines and 2,000 turns; far beyond that, a file is no transcript. */
const mostLines = 200_000;
const mostTurns = 60_000;

/** What an editor may say of a file. */
export interface ImportOptions {
  /** The family of the transcript, where it is known. */
  format?: string | undefined;
  /** The language to keep of a text that is given in two. */
  language?: string | undefined;
  /** Called with what is being done. */
  onProgress?: ((step: string) => void) | undefined;
}

/** How the non-blank lines of a source are spread. */
export interface LineCounts {
  lines: number;
  blank: number;
  /** Lines with words of turns. */
  spoken: number;
  notes: number;
  removed: number;
}

/** A transcript as imported. */
export interface ImportedTranscript extends TurnsRead {
  format: string;
  /** Why it was taken for that format. */
  why: string;
  decoded: Omit<DecodedText, 'text'>;
  isHtml: boolean;
  /** What is kept as `source.txt`. */
  source: string;
  removed: Removed[];
  counts: LineCounts;
}

/**
 * Imports a transcript from the bytes of a text, a Markdown or an HTML file.
 *
 * @throws {Error} when the bytes are no text, or hold no words
 */
export function importTranscript(bytes: Uint8Array, options: ImportOptions = {}): ImportedTranscript {
  const step = options.onProgress ?? (() => undefined);
  step('reading');
  const { text, ...decoded } = decodeText(bytes);
  if (isBlank(text.slice(0, 1_000_000)) && isBlank(text))
    throw new Error('Unexpected empty file, expected a transcript');
  const isHtml = looksLikeHtml(text);
  const read = isHtml ? readHtml(text) : readText(text);
  if (read.lines.length > mostLines)
    throw new Error(`Unexpected ${read.lines.length} lines with words, expected at most ${mostLines}`);
  step('removing what printing has put in');
  const cleared = clear(read);
  step('finding labels');
  const labels = findLabels(cleared.lines, formOfFormat(options.format ?? ''));
  const count = [...labels.byLine.values()].reduce((sum, own) => sum + own.length, 0);
  if (count > mostTurns)
    throw new Error(`Unexpected ${count} speakers’ labels, expected at most ${mostTurns}`);
  step('gathering turns');
  const gathered = gatherTurns(cleared.lines, labels.byLine, labels.fields, labels.smallWords);
  step('pairing questions with answers');
  const turns = readTurns(gathered, labels, {
    language: options.language ?? null,
    front: read.front.map(({ line, text: words }) => ({ line, last: line, text: words })),
  });
  const family = familyOfText(
    signsOf(turns, labels, { isHtml, hasLineNumbers: cleared.hasLineNumbers, lines: cleared.lines }),
  );
  const removed = [...cleared.removed, ...turns.removed].sort((a, b) => a.line - b.line);
  return {
    ...turns,
    format: options.format ?? family.name,
    why: options.format === undefined ? family.why : 'as said',
    decoded,
    isHtml,
    source: read.text,
    removed,
    unsure: [...encodingDoubt(decoded), ...turns.unsure],
    counts: countLines(text, turns, removed),
  };
}

function encodingDoubt({ isCertain, encoding }: Omit<DecodedText, 'text'>): TurnsRead['unsure'] {
  return isCertain ? [] : [{ line: 1, why: `the encoding is taken for ${encoding}` }];
}

function clear(read: ReadSource): { lines: SourceLine[]; removed: Removed[]; hasLineNumbers: boolean } {
  const numbers = withoutLineNumbers(read.lines);
  const furniture = withoutFurniture(numbers?.lines ?? read.lines);
  const once = withoutRepeatedText(furniture.lines);
  const numbered = (numbers?.numbered ?? []).map((line) => ({ line, why: 'line number' }));
  return {
    lines: once.lines,
    removed: [...read.removed, ...numbered, ...furniture.removed, ...once.removed],
    hasLineNumbers: numbers !== null,
  };
}

/** Counts each non-blank line once: spoken before note before removed. */
function countLines(
  text: string,
  { spokenLines, notes }: TurnsRead,
  removed: readonly Removed[],
): LineCounts {
  const noted = new Set(
    notes.flatMap(({ line, last }) => Array.from({ length: last - line + 1 }, (_, step) => line + step)),
  );
  const gone = new Set(removed.map(({ line }) => line));
  const counts: LineCounts = { lines: 0, blank: 0, spoken: 0, notes: 0, removed: 0 };
  text.split('\n').forEach((line, index) => {
    counts.lines++;
    if (isBlank(line)) counts.blank++;
    else if (spokenLines.has(index + 1)) counts.spoken++;
    else if (noted.has(index + 1)) counts.notes++;
    else if (gone.has(index + 1)) counts.removed++;
  });
  return counts;
}

export type { FoundLabels };
