import type { VFile } from 'vfile';
import { complain, hasFinding } from '../problems/problem.ts';
import { foldLabel } from '../text/fold.ts';
import { excerpt } from '../text/words.ts';
import type { PublishedWord } from './published-words.ts';
import { reportBreak } from './report-break.ts';
import type { SourceWord } from './source-words.ts';

const rule = 'words-unchanged';

/** A run of words in the source against the run of words that stands for it in the content. */
export interface Change {
  source: SourceWord[];
  published: PublishedWord[];
  /** The words of the content before and behind the change. */
  previous: PublishedWord | undefined;
  next: PublishedWord | undefined;
  /** The line of the source at which it falls. */
  line: number;
}

/**
 * Reports a change, unless it is only in how a label is written.
 *
 * @param sourceFile takes the finding when the content has no words at all
 * @returns whether the place of the next paragraph break is uncertain behind it
 */
export function reportChange(change: Change, sourceFile: VFile): boolean {
  const { source, published } = change;
  if (source.length === 0 && published.length === 0) return false;
  const [first] = published;
  if (first?.label != null && published.length === 1) {
    reportLabel(change, first, sourceFile);
    return true;
  }
  // Words of a paragraph can look like a label; then they are the same words all the same.
  if (source.some(({ label }) => label !== null) && lettersOf(source) === lettersOf(published)) return false;
  if (first && published.length === 1 && source.length === 1 && reportMark(first, change)) return true;

  const { file, place } = first ?? placeOfLoss(change) ?? { file: sourceFile, place: { line: 1, column: 1 } };
  const line = `source.txt:${change.line}`;
  const expected = excerpt(source.map(({ text }) => text));
  if (published.length === 0) {
    complain(
      file,
      rule,
      `Missing words \`${expected}\`, expected them ${whereOf(change)} as in ${line}`,
      place,
    );
    return true;
  }
  const actual = excerpt(published.map(({ text }) => text));
  const instead = source.length === 0 ? 'none' : `\`${expected}\``;
  complain(file, rule, `Unexpected words \`${actual}\`, expected ${instead} as in ${line}`, place);
  return true;
}

/** A turn's label stands in the change alone: the source has no such label, or writes it in an unusual way. */
function reportLabel(change: Change, published: PublishedWord, sourceFile: VFile): void {
  const { source, previous, next } = change;
  const { start, end } = spanOfLabel(source);
  const own = source.slice(start, end);
  const withoutTime = own.map(({ text }) => text.replace(/\d+(?::\d\d)+/g, '')).join('');
  if (foldLabel(withoutTime) === published.label) reportBreak(own[0], published, undefined);
  else reportOtherLabel(own, published, change.line);

  const reportLoss = (lost: SourceWord[], around: Pick<Change, 'previous' | 'next'>): boolean =>
    reportChange({ ...around, source: lost, published: [], line: lost[0]?.line ?? change.line }, sourceFile);
  reportLoss(source.slice(0, start), { previous, next: published });
  reportLoss(source.slice(end), { previous: published, next });
}

function reportOtherLabel(
  own: readonly SourceWord[],
  { file, place, text }: PublishedWord,
  line: number,
): void {
  // A name that is not known, or not the outlet's, is no label either; that is said once.
  if (hasFinding(file, undefined, place.line)) return;
  const at = `source.txt:${own[0]?.line ?? line}`;
  const expected =
    own.length > 0
      ? `\`${excerpt(
          own.map((word) => word.text),
          30,
        )}\` as in ${at}`
      : `none as in ${at}; where a turn has none, say so by an empty \`label\``;
  complain(file, 'label-as-published', `Unexpected label \`${text}\`, expected ${expected}`, place);
}

/** Where a label stands in a run of words that may have lost paragraphs around it. */
function spanOfLabel(source: readonly SourceWord[]): { start: number; end: number } {
  const known = source.findIndex(({ label }) => label !== null);
  if (known >= 0) return { start: known, end: known + 1 };
  const block = source.findLastIndex(({ startsBlock }) => startsBlock);
  const start = Math.max(0, block >= 0 ? block : source.findLastIndex(({ startsLine }) => startsLine));
  const colon = source.findIndex(({ text }, index) => index >= start && /[:：][*_]*$/u.test(text));
  return { start, end: colon < 0 ? source.length : colon + 1 };
}

/** Reports a word that differs only by what a repair says it added, or should say; false for any other word. */
function reportMark(published: PublishedWord, { source, line }: Change): boolean {
  const expected = source[0]?.text ?? '';
  const { file, text, place, repair } = published;
  if (repair) {
    const { kind, after } = repair.fields;
    const message = `Unexpected repair \`${kind}\` after \`${after}\`, expected none: source.txt:${line} has \`${expected}\``;
    complain(repair.file, 'real-repair', message, repair.place);
    return true;
  }
  if (text !== `${expected}.` && text !== `${expected},`) return false;
  // A repair that is not where it says has been reported.
  if (published.mayHaveMark) return true;
  const message = `Unexpected \`${text}\`, expected \`${expected}\` as in source.txt:${line}, or a repair that restores the mark`;
  complain(file, rule, message, place);
  return true;
}

/** The word next to a loss: in the same turn, and in the same paragraph if it did not begin one. */
function placeOfLoss({ source, previous, next }: Change): PublishedWord | undefined {
  const isWithPrevious = !next || next.label !== null || (next.startsParagraph && !source[0]?.startsLine);
  return isWithPrevious ? (previous ?? next) : next;
}

function whereOf(change: Change): string {
  const place = placeOfLoss(change);
  if (!place) return 'here';
  if (!change.previous && place.label !== null) return 'first, in `summary.md`,';
  return place === change.next ? `before \`${place.text}\`` : `after \`${place.text}\``;
}

function lettersOf(words: readonly { text: string }[]): string {
  return words.map(({ text }) => text.replace(/\s/g, '')).join('');
}
