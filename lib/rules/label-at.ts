import { foldLabel } from '../text/fold.ts';

const time = String.raw`[([]?\d{1,2}(?::\d\d){1,2}[)\]]?:?`;
const endOfLine = String.raw`(?=[^\S\n]*(?:\n|$))`;
const closers = String.raw`[^\p{L}\p{N}\s,:：]*`;

/** How published texts end a label. Commas and dashes go on with a role, which is then part of the label. */
const endings: readonly RegExp[] = [
  // `Ada Lind:`, `**Ada Lind:**`, `**Ada Lind** :`, `Ada Lind (XYZ):`, each with a time behind it or not
  new RegExp(`${closers}[^\\S\\n]?[:：][*_]*(?:[^\\S\\n]*${time}${endOfLine})?`, 'uy'),
  // `Speaker 4 (00:23):`
  new RegExp(`${closers}[^\\S\\n]+${time}`, 'uy'),
  // `Q. How`, `CHAIR MOLE. Good`, `**Ada Lind** Good`
  /[)\]?(]*[.*_]+(?=\s)(?!\s*[-–—(,])/uy,
  // `Q    Thanks`
  /(?=\u00a0|\t|[^\S\n]{2})/uy,
  // a label alone on its line, unless a role follows on the next
  new RegExp(`${closers}${endOfLine}(?!\\s*[-–—])`, 'uy'),
];

/** A speaker's label in the raw text. */
export interface LabelInText {
  /** The label with everything but letters and digits folded away. */
  folded: string;
  /** Offset behind the label and what ends it. */
  end: number;
}

/**
 * Finds the longest of the labels that stands at a place of the raw text, in whatever markup and with
 * whatever sign behind it; undefined where none does.
 *
 * @param labels folded
 */
export function labelAt(text: string, from: number, labels: readonly string[]): LabelInText | undefined {
  let folded = '';
  let found: LabelInText | undefined;
  for (let at = from; at < text.length;) {
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    // What stands before a label stands on its line.
    if (folded === '' && sign === '\n') return undefined;
    folded += foldLabel(sign);
    at += sign.length;
    if (!labels.some((label) => label.startsWith(folded))) return found;
    if (foldLabel(sign) === '' || !labels.includes(folded)) continue;
    const end = endOfLabel(text, at);
    if (end !== undefined) found = { folded, end };
  }
  return found;
}

function endOfLabel(text: string, at: number): number | undefined {
  for (const ending of endings) {
    ending.lastIndex = at;
    const match = ending.exec(text);
    if (match) return at + match[0].length;
  }
  return undefined;
}
