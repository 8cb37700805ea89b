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

/** Folds runs of white space to one space and typographic quotes to straight ones. Case and words stay. */
export function foldQuote(original: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < original.length; at++) {
    const character = original.charAt(at);
    const folded = /\s/u.test(character) ? ' ' : (quotes[character] ?? character);
    if (folded === ' ' && (text.endsWith(' ') || text === '')) continue;
    text += folded;
    offsets.push(at);
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    offsets.pop();
  }
  offsets.push(original.trimEnd().length);
  return { text, offsets };
}
