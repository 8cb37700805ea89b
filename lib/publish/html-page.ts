import type { Comment, Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/**
 * One exported page: its source, and the tree that tells where in the source its elements stand. Steps find
 * elements in the tree and edit the source, so everything they don't touch stays as exported, byte for byte.
 */
export interface HtmlPage {
  /** Path from the export's folder, for messages: `about/index.html`. */
  path: string;
  source: string;
  tree: Root;
}

/** Replaces `source.slice(from, to)` by `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

const parser = rehype();

export function parseHtml(path: string, source: string): HtmlPage {
  return { path, source, tree: parser.parse(source) };
}

/** All elements that pass the test, in the order of the source. */
export function findElements(page: HtmlPage, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(page.tree, 'element', (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

/** The text directly inside an element, such as a script's or a style's. */
export function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** Replaces an element, its content included. */
export function replaceElement(element: Element | Comment, text: string): Edit {
  const { from, to } = spanOf(element);
  return { from, to, text };
}

/**
 * Puts text behind the opening tag of the head.
 *
 * @throws {Error} when the page has no `<head>`
 */
export function insertFirstInHead(path: string, source: string, text: string): string {
  const start = /<head(?:\s[^>]*)?>/i.exec(source);
  if (!start) throw new Error(`${path}: missing <head>`);
  const at = start.index + start[0].length;
  return source.slice(0, at) + text + source.slice(at);
}

/** The source with all edits made; edits must not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let done = 0;
  const parts: string[] = [];
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < done) throw new RangeError(`Unexpected edit at ${from}, expected none before ${done}`);
    parts.push(source.slice(done, from), text);
    done = to;
  }
  return parts.join('') + source.slice(done);
}

function spanOf(node: Element | Comment): { from: number; to: number } {
  const from = node.position?.start.offset;
  const to = node.position?.end.offset;
  if (from === undefined || to === undefined)
    throw new Error(`Missing position of ${'tagName' in node ? `<${node.tagName}>` : 'a comment'}`);
  return { from, to };
}
