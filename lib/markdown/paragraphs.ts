import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { ParsedParagraph, Place } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { foldSpace } from '../text/fold.ts';

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
  // A break has no text of its own, but the words on its two sides are two words.
  const text = foldSpace(
    node.children.map((child) => (child.type === 'break' ? ' ' : toString(child))).join(''),
  );
  if (text === '') {
    complain(file, 'plain-passage', 'Unexpected empty paragraph, expected words', placeOf(node));
    return null;
  }
  return { text, place: placeOf(node), isLiteral: isLiteral(file, node, text) };
}

function isMarkup({ type }: PhrasingContent): boolean {
  return type !== 'text' && type !== 'break';
}

function isLiteral(file: VFile, node: Paragraph, text: string): boolean {
  const start = node.position?.start.offset ?? 0;
  return String(file.value).startsWith(text, start);
}
