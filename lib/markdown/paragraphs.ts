import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { ParsedParagraph, Place } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';

/** Beyond this many letters a paragraph is no unit that anybody reads or links to. */
const mostLetters = 50_000;

/** Where a block begins; the parser gives every block a position. */
export function placeOf(node: RootContent): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/**
 * Reads one paragraph of published words. Words are evidence, so markup is refused: what looks like markup in
 * the published text is escaped in the file.
 *
 * @returns the paragraph, or null when it is not plain words
 */
export function readParagraph(file: VFile, node: RootContent): ParsedParagraph | null {
  const markup = node.type === 'paragraph' ? node.children.find(isMarkup) : node;
  if (node.type !== 'paragraph' || markup) {
    const kind = (markup ?? node).type.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
    const message = `Unexpected ${kind}, expected plain words; put \`\\\` before a published sign that looks like markup`;
    complain(file, 'plain-passage', message, placeOf(markup ?? node));
    return null;
  }
  const { text, directions } = readWords(node);
  if (text === '') {
    complain(file, 'plain-passage', 'Unexpected empty paragraph, expected words', placeOf(node));
    return null;
  }
  if (text.length > mostLetters) {
    const message = `Unexpected paragraph of ${text.length.toLocaleString('en-GB')} letters, expected at most ${mostLetters.toLocaleString('en-GB')}: part it with repairs`;
    complain(file, 'plain-passage', message, placeOf(node));
    return null;
  }
  return {
    text,
    ...(directions.length > 0 && { directions }),
    place: placeOf(node),
    isLiteral: isLiteral(file, node, text),
  };
}

/** Plain words, breaks, and emphasis, which is how a stage direction is written: `*(Laughter.)*`. */
function isMarkup(node: PhrasingContent): boolean {
  if (node.type === 'emphasis') return node.children.some(({ type }) => type !== 'text' && type !== 'break');
  return node.type !== 'text' && node.type !== 'break';
}

/** The words of a paragraph, white space folded, with the places of its stage directions. */
function readWords(node: Paragraph): { text: string; directions: [number, number][] } {
  let text = '';
  const directions: [number, number][] = [];
  for (const child of node.children) {
    const words = wordsOf(child);
    // Emphasis begins and ends with a letter or sign, so that no space is folded across its ends.
    const from = text.length;
    text = (text + words).replace(/\s+/gu, ' ').trimStart();
    if (child.type === 'emphasis') directions.push([from, text.length]);
  }
  return { text: text.trimEnd(), directions };
}

/** A break has no text of its own, but the words on its two sides are two words. */
function wordsOf(node: PhrasingContent): string {
  if (node.type === 'break') return ' ';
  return node.type === 'emphasis' ? node.children.map(wordsOf).join('') : toString(node);
}

function isLiteral(file: VFile, node: Paragraph, text: string): boolean {
  const start = node.position?.start.offset ?? 0;
  return String(file.value).startsWith(text, start);
}
