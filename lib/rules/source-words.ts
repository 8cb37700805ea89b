import { wordsOf } from '../text/words.ts';

/** One word of the raw text as imported. */
export interface SourceWord {
  text: string;
  /** 1-based line in `source.txt`. */
  line: number;
  startsLine: boolean;
  /** True when a blank line stands before it. */
  startsBlock: boolean;
}

/** The words of a raw text with the line each stands on. */
export function sourceWords(text: string): SourceWord[] {
  let isAfterBlank = false;
  return text.split(/\r\n?|\n/).flatMap((content, index) => {
    const words = wordsOf(content).map(
      (word, position): SourceWord => ({
        text: word.text,
        line: index + 1,
        startsLine: position === 0,
        startsBlock: position === 0 && isAfterBlank,
      }),
    );
    isAfterBlank = words.length === 0;
    return words;
  });
}
