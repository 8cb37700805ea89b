import { foldSpace } from '../text/fold.ts';
import { labelAt } from './label-at.ts';

/** One word of the raw text as imported, or a speaker's label as a whole. */
export interface SourceWord {
  text: string;
  /** The folded label where this is one, with the signs around it; else null. */
  label: string | null;
  /** 1-based line in `source.txt`. */
  line: number;
  startsLine: boolean;
  /** True when a blank line stands before it. */
  startsBlock: boolean;
}

/** Stands for a line that was taken out of a raw text: space, which counts as a line and breaks nothing. */
export const takenLine = '\v';

/** A label begins a line, or stands behind a sentence where the break before it was lost. */
const closesSentence = /[.!?…。！？]["”’')\]]*$/u;

/**
 * The words of a raw text, with the line each stands on, and with the labels known from the content as one.
 *
 * @param labels folded
 */
export function sourceWords(source: string, labels: readonly string[]): SourceWord[] {
  const text = source.replace(/\r\n?/g, '\n');
  const words: SourceWord[] = [];
  let line = 1;
  let at = 0;
  for (;;) {
    const space = /\s*/uy;
    space.lastIndex = at;
    const gap = space.exec(text)?.[0] ?? '';
    const breaks = gap.split('\n').length - 1;
    const taken = gap.split(takenLine).length - 1;
    line += breaks + taken;
    at = space.lastIndex;
    if (at >= text.length) return words;

    const previous = words.at(-1);
    const startsLine = breaks > 0 || !previous;
    const mayBeLabel = startsLine || closesSentence.test(previous.text);
    const label = mayBeLabel ? labelAt(text, at, labels) : undefined;
    const end = label?.end ?? endOfWord(text, at);
    const raw = text.slice(at, end);
    words.push({
      text: foldSpace(raw),
      label: label?.folded ?? null,
      line,
      startsLine,
      startsBlock: breaks > 1 && previous !== undefined,
    });
    line += raw.split('\n').length - 1;
    at = end;
  }
}

function endOfWord(text: string, at: number): number {
  const word = /\S+/uy;
  word.lastIndex = at;
  return at + (word.exec(text)?.[0].length ?? 1);
}
