import { diffArrays } from 'diff';
import type { ParsedBriefing, ParsedContent } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { foldLabel } from '../text/fold.ts';
import { excerpt } from '../text/words.ts';
import { publishedWords, type PublishedWord } from './published-words.ts';
import { sourceWords, type SourceWord } from './source-words.ts';

const rule = 'words-unchanged';

/** Beyond this many changed words the texts are not the same text, and a list of them would help nobody. */
const mostChanges = 2000;

/**
 * Words are evidence: with the repairs undone, summary and sections equal `source.txt` character for
 * character, white space folded and speakers' labels off, and paragraphs begin where the source has them begin.
 */
export function wordsUnchanged(content: ParsedContent): void {
  content.briefings.forEach(compareWithSource);
}

/** A run of words in the source against the run of words that stands for it in the content. */
interface Change {
  source: SourceWord[];
  published: PublishedWord[];
  /** The word of the content before the change, or undefined at the start. */
  previous: PublishedWord | undefined;
}

function compareWithSource(briefing: ParsedBriefing): void {
  const source = sourceWords(String(briefing.source.value));
  const published = publishedWords(briefing);
  const parts = diffArrays(
    source.map((word) => word.text),
    published.map((word) => word.text),
    { maxEditLength: mostChanges },
  );
  if (!parts) {
    complain(briefing.source, rule, 'Unexpected text, expected the text of this briefing’s sections');
    return;
  }

  let at = 0;
  let to = 0;
  let change: Change = { source: [], published: [], previous: undefined };
  for (const { count, removed, added } of parts) {
    if (removed) change.source.push(...source.slice(at, (at += count)));
    if (added) change.published.push(...published.slice(to, (to += count)));
    if (removed || added) continue;
    const label = judge(change, published[to], briefing);
    for (let step = 0; step < count; step++)
      checkBreak(source[at + step], published[to + step], step === 0 ? label : undefined);
    at += count;
    to += count;
    change = { source: [], published: [], previous: published[to - 1] };
  }
  judge(change, undefined, briefing);
}

/** Reports a change, unless it is the label of the turn that begins with `next`. Returns the label's first word. */
function judge(change: Change, next: PublishedWord | undefined, briefing: ParsedBriefing): SourceWord | undefined {
  const { published, previous } = change;
  const labelStart = next?.label == null ? -1 : startOfLabel(change.source, next.label);
  const source = labelStart < 0 ? change.source : change.source.slice(0, labelStart);
  if (source.length === 0 && published.length === 0) return change.source[labelStart];

  const place = published[0] ?? next ?? previous;
  const file = place?.file ?? briefing.source;
  const line = source[0] ? `source.txt:${source[0].line}` : 'source.txt';
  const actual = excerpt(published.map(({ text }) => text));
  const expected = excerpt(source.map(({ text }) => text));
  const repair = published.length === 1 && source.length === 1 ? published[0]?.repair : null;

  if (repair) {
    const { kind, after } = repair.fields;
    const message = `Unexpected repair \`${kind}\` after \`${after}\`, expected none: ${line} has \`${expected}\``;
    complain(file, 'real-repair', message, repair.place);
  } else if (source.length === 0) {
    complain(file, rule, `Unexpected words \`${actual}\`, expected none here as in source.txt`, place?.place);
  } else if (published.length > 0) {
    complain(file, rule, `Unexpected words \`${actual}\`, expected \`${expected}\` as in ${line}`, place?.place);
  } else if (next?.label != null && source.filter((word) => word.startsLine).length === 1) {
    const message = `Unexpected label \`${next.label}\`, expected \`${expected}\` as in ${line}`;
    complain(file, 'label-as-published', message, place?.place);
    return source[0];
  } else {
    complain(file, rule, `Missing words \`${expected}\`, expected them here as in ${line}`, place?.place);
  }
  return change.source[labelStart];
}

/** Index of the word with which a label begins that stands at the end of a run of words; -1 where there is none. */
function startOfLabel(source: readonly SourceWord[], label: string): number {
  // Counted from the front, since a bullet before the label folds to nothing and belongs to it.
  return source.findIndex((_, start) => foldLabel(textFrom(source, start)) === foldLabel(label));
}

function textFrom(source: readonly SourceWord[], start: number): string {
  return source
    .slice(start)
    .map((word) => word.text)
    .join(' ');
}

/** Paragraphs begin where they begin in the source, or where a repair says that the break was lost. */
function checkBreak(
  source: SourceWord | undefined,
  published: PublishedWord | undefined,
  label: SourceWord | undefined,
): void {
  if (!source || !published) return;
  const startsLine = source.startsLine || (label?.startsLine ?? false);
  const startsBlock = source.startsBlock || (label?.startsBlock ?? false);
  const line = `source.txt:${source.line}`;

  if (published.breakRepair && startsLine) {
    const { fields, place } = published.breakRepair;
    complain(
      published.file,
      'real-repair',
      `Unexpected repair \`${fields.kind}\` after \`${fields.after}\`, expected none: ${line} begins there`,
      place,
    );
  } else if (published.startsParagraph && !startsLine && !published.breakRepair) {
    complain(
      published.file,
      rule,
      `Unexpected paragraph at \`${published.text}\`, expected a repair that says so, or none as in ${line}`,
      published.place,
    );
  } else if (!published.startsParagraph && startsBlock) {
    complain(
      published.file,
      rule,
      `Missing paragraph before \`${published.text}\`, expected one as in ${line}`,
      published.place,
    );
  }
}
