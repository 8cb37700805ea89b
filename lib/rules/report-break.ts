import { complain } from '../problems/problem.ts';
import type { PublishedWord } from './published-words.ts';
import type { SourceWord } from './source-words.ts';

/**
 * Paragraphs begin where they begin in the source, or where a repair says that the break was lost.
 *
 * @param previous the word before `published`
 */
export function reportBreak(
  source: SourceWord | undefined,
  published: PublishedWord | undefined,
  previous: PublishedWord | undefined,
): void {
  // A label and the words behind it may stand on one line or on two.
  if (!source || !published || (previous?.label ?? null) !== null) return;
  const { file, text, place, startsParagraph, breakRepair } = published;
  const line = `source.txt:${source.line}`;

  if (breakRepair && source.startsLine) {
    if (!breakRepair.isFound) return;
    const { kind, after } = breakRepair.fields;
    const message = `Unexpected repair \`${kind}\` after \`${after}\`, expected none: ${line} begins there`;
    complain(breakRepair.file, 'real-repair', message, breakRepair.place);
  } else if (startsParagraph && !source.startsLine && !breakRepair) {
    const message = `Unexpected new paragraph at \`${text}\`, expected none as in ${line}, or a repair that restores the break`;
    complain(file, 'words-unchanged', message, place);
  } else if (!startsParagraph && source.startsBlock) {
    const message = `Missing paragraph break before \`${text}\`, expected one as in ${line}`;
    complain(file, 'words-unchanged', message, place);
  }
}
