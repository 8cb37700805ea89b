import { diffArrays } from 'diff';
import type { ParsedBriefing, ParsedContent } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { publishedWords, type PublishedWord } from './published-words.ts';
import { reportBreak } from './report-break.ts';
import { reportChange, type Change } from './report-change.ts';
import { visibleText } from '../text/invisible.ts';
import { withoutUnspoken } from './not-spoken.ts';
import { sourceWords, type SourceWord } from './source-words.ts';

/** Beyond this many changed words the texts are not the same text, and a list of them would help nobody. */
const mostChanges = 2000;

/**
 * Words are evidence: with the repairs undone, summary and sections equal `source.txt` character for
 * character, white space folded and speakers' labels off, and paragraphs begin where the source has them begin.
 */
export function wordsUnchanged(content: ParsedContent): void {
  content.briefings.forEach(compareWithSource);
}

function compareWithSource(briefing: ParsedBriefing): void {
  const published = publishedWords(briefing);
  const labels = new Set(published.flatMap(({ label }) => label ?? []));
  const spoken = withoutUnspoken(briefing);
  const source = sourceWords(spoken, [...labels]);
  const parts = diffArrays(source.map(keyOf), published.map(keyOf), { maxEditLength: mostChanges });
  if (!parts) {
    const message = 'Unexpected text, expected the text of this briefing’s sections';
    complain(briefing.source, 'words-unchanged', message, { line: 1, column: 1 });
    return;
  }

  let from = 0;
  let to = 0;
  for (let index = 0; index < parts.length;) {
    const start = { from, to };
    for (let part = parts[index]; part?.removed || part?.added; part = parts[++index])
      if (part.removed) from += part.count;
      else to += part.count;
    const isFault = reportChange(changeBetween(source, published, start, { from, to }), briefing.source);

    const same = parts[index++]?.count ?? 0;
    // Behind a fault, the first word may well begin a paragraph where it did not, or the other way round.
    for (let step = isFault ? 1 : 0; step < same; step++)
      reportBreak(source[from + step], published[to + step], published[to + step - 1]);
    from += same;
    to += same;
  }
}

/** Labels are equal when their letters and digits are; words when all their visible characters are. */
function keyOf({ text, label }: SourceWord | PublishedWord): string {
  return label === null ? visibleText(text).text : `label ${label}`;
}

interface Position {
  /** Index in the words of the source. */
  from: number;
  /** Index in the words of the content. */
  to: number;
}

function changeBetween(
  source: readonly SourceWord[],
  published: readonly PublishedWord[],
  start: Position,
  end: Position,
): Change {
  let shift = 0;
  if (start.to === end.to) shift = stepsToStart(source, start.from, end.from, (word) => word.startsLine);
  else if (start.from === end.from)
    shift = stepsToStart(published, start.to, end.to, (word) => word.startsParagraph);
  const from = start.from - shift;
  const to = start.to - shift;
  return {
    source: source.slice(from, end.from - shift),
    published: published.slice(to, end.to - shift),
    previous: published[to - 1],
    next: published[end.to - shift],
    line: (source[from] ?? source[from - 1])?.line ?? 1,
  };
}

/**
 * Words lost from `First a. First b.` are `First a.` as much as `a. First`: how many words earlier a loss or
 * an addition can be told from, so that it begins where a paragraph begins; 0 where it can't.
 */
function stepsToStart<Word extends SourceWord | PublishedWord>(
  words: readonly Word[],
  from: number,
  end: number,
  isStart: (word: Word) => boolean,
): number {
  for (let steps = 0; ; steps++) {
    const first = words[from - steps];
    if (first && isStart(first)) return steps;
    const before = words[from - steps - 1];
    const last = words[end - steps - 1];
    if (!before || !last || keyOf(before) !== keyOf(last)) return 0;
  }
}
