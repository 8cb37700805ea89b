import type { Paragraph, RootContent } from 'mdast';
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
  if (node.type !== 'paragraph') {
    complain(file, 'plain-passage', `Unexpected ${node.type}, expected a paragraph of plain words`, placeOf(node));
    return null;
  }
  const markup = node.children.find((child) => child.type !== 'text' && child.type !== 'break');
  if (markup) {
    complain(
      file,
      'plain-passage',
      `Unexpected ${markup.type} in a passage, expected plain words; put \`\\\` before a published sign that looks like markup`,
      placeOf(markup),
    );
    return null;
  }
  const text = foldSpace(toString(node));
  return { text, place: placeOf(node), isLiteral: isLiteral(file, node, text) };
}

function isLiteral(file: VFile, node: Paragraph, text: string): boolean {
  const start = node.position?.start.offset ?? 0;
  return String(file.value).startsWith(text, start);
}
