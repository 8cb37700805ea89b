/**
 * Characters that show nothing and are no part of a word: soft hyphen, zero-width spaces and joiners, word joiner, byte
 * order mark, bidirectional controls, variation selectors. A soft hyphen at the end of a line is a hyphen, and stays.
 */
const invisible =
  /(?:\u00ad(?![^\S\n]*\n)|[\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]|[\u{e0100}-\u{e01ef}])/gu;

/** A text without invisible characters, and where each of its characters stands in the text itself. */
export interface VisibleText {
  text: string;
  /** The place in the original of an offset in `text`; for `text.length` the place behind the last character. */
  originalOf: (offset: number) => number;
}

/** Leaves the invisible characters out of a text. */
export function visibleText(original: string): VisibleText {
  const text = original.replace(invisible, '');
  if (text.length === original.length) return { text, originalOf: (offset) => offset };
  const offsets: number[] = [];
  let at = 0;
  for (const { 0: found, index } of original.matchAll(invisible)) {
    for (; at < index; at++) offsets.push(at);
    at += found.length;
  }
  for (; at < original.length; at++) offsets.push(at);
  return { text, originalOf: (offset) => offsets[offset] ?? (offsets.at(-1) ?? -1) + 1 };
}
