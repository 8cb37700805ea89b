import { visibleText } from '../text/invisible.ts';

/** Text folded for finding quotes, and where each of its characters stands in the text itself. */
export interface FoldedText {
  text: string;
  /** `offsets[i]` is the offset in the original of character `i`; one entry more than `text` is long. */
  offsets: number[];
}

const quotes: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};

/** Folds runs of white space to one space and typographic quotes to straight ones; leaves out what is invisible. Case and words stay. */
export function foldQuote(original: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  const visible = visibleText(original);
  for (let at = 0; at < visible.text.length; at++) {
    const character = visible.text.charAt(at);
    const folded = /\s/u.test(character) ? ' ' : (quotes[character] ?? character);
    if (folded === ' ' && (text.endsWith(' ') || text === '')) continue;
    text += folded;
    offsets.push(visible.originalOf(at));
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    offsets.pop();
  }
  offsets.push(original.trimEnd().length);
  return { text, offsets };
}
