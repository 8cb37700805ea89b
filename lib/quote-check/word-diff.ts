import { diffArrays } from 'diff';
import type { Alignment } from './align.ts';
import { isWordAt } from './find-runs.ts';
import type { ReadQuote } from './read-quote.ts';
import type { Spoken, WordRun } from './spoken.ts';
import type { DiffRun, QuotedPassage } from './verdict.ts';

/** A quote, and the words it was made from. */
export interface Comparison {
  quote: string;
  read: ReadQuote;
  spoken: Spoken;
  passages: readonly QuotedPassage[];
  original: Alignment;
}

/** A word of either side, and how it is shown. */
interface Shown {
  form: string;
  text: string;
}

/** More changes than this are no comparison but two texts. */
const mostChanges = 2_000;

/**
 * Compares a quote with the words it was made from, word by word. Words that an editor's mark stands for are not
 * shown as removed; the mark itself is shown as equal.
 */
export function diffWords(comparison: Comparison): DiffRun[] {
  const { quote, read, original } = comparison;
  const runs: DiffRun[] = [];
  let at = 0;
  let { start } = original;
  for (const mark of read.marks) {
    const gap = original.gaps[mark.at];
    const stands = gap && gap.end - gap.start <= mark.most ? gap : null;
    // Without words that the mark stands for, the words before it end where those behind it begin.
    const end = stands?.start ?? gap?.end ?? start;
    runs.push(...diffPart(comparison, at, mark.at, { start, end }));
    runs.push({ kind: 'equal', text: quote.slice(mark.from, gapEnd(quote, mark.to)) });
    at = mark.at;
    start = Math.max(start, stands?.end ?? end);
  }
  runs.push(...diffPart(comparison, at, read.words.length, { start, end: original.end }));
  return join(runs);
}

/** Compares words `from` to `to` of the quote with a run of the passages. */
function diffPart(comparison: Comparison, from: number, to: number, run: WordRun): DiffRun[] {
  const spokenWords = shownRun(comparison, run);
  const quoted = shownQuote(comparison, from, to, run);
  const changes = diffArrays(
    spokenWords.map(({ form }) => form),
    quoted.map(({ form }) => form),
    { maxEditLength: mostChanges },
  ) ?? [
    { removed: true, added: false, count: spokenWords.length },
    { removed: false, added: true, count: quoted.length },
  ];
  let [at, quotedAt] = [0, 0];
  return changes.flatMap(({ removed, added, count }) => {
    const side = removed ? spokenWords.slice(at, at + count) : quoted.slice(quotedAt, quotedAt + count);
    if (!added) at += count;
    if (!removed) quotedAt += count;
    const kind = removed ? 'removed' : added ? 'added' : 'equal';
    return side.map(({ text }): DiffRun => ({ kind, text }));
  });
}

function join(runs: readonly DiffRun[]): DiffRun[] {
  const joined: DiffRun[] = [];
  for (const { kind, text } of runs) {
    const last = joined.at(-1);
    if (last?.kind === kind) last.text += text;
    else joined.push({ kind, text });
  }
  return joined.map(({ kind, text }) => ({ kind, text: text.trim() })).filter(({ text }) => text !== '');
}

/** A word is shown with what stands between it and the next, so that runs read as they were written. */
function shownRun({ spoken, passages }: Comparison, { start, end }: WordRun): Shown[] {
  return spoken.forms.slice(start, end).map((form, index) => {
    const at = start + index;
    const passage = spoken.passages[at];
    const text = passages[passage ?? -1]?.text ?? '';
    const isLast = at + 1 >= end || spoken.passages[at + 1] !== passage;
    const until = isLast ? spoken.to[at] : spoken.from[at + 1];
    return { form, text: text.slice(spoken.from[at], until) + (isLast ? ' ' : '') };
  });
}

function shownQuote({ quote, read, spoken }: Comparison, from: number, to: number, run: WordRun): Shown[] {
  const marked = new Map(read.marks.map((mark) => [mark.at, mark.from]));
  return read.words.slice(from, to).map((word, index) => {
    const next = from + index + 1;
    const until = marked.get(next) ?? read.words[next]?.from;
    const text = quote.slice(word.from, Math.max(word.to, until ?? 0));
    return { form: formIn(word, spoken, run), text: until === undefined ? `${text} ` : text };
  });
}

/** A word that an editor bent counts as the word it was made from. */
function formIn(word: ReadQuote['words'][number], spoken: Spoken, { start, end }: WordRun): string {
  if (!word.bent) return word.form;
  for (let at = start; at < end; at++) if (isWordAt(word, spoken, at)) return spoken.forms[at] ?? word.form;
  return word.form;
}

/** A mark is shown with the white space and the punctuation behind it. */
function gapEnd(quote: string, to: number): number {
  return to + (/^[^\p{L}\p{N}[…]*/u.exec(quote.slice(to))?.[0].length ?? 0);
}
