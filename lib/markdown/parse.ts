import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { VFile } from 'vfile';

const parser = remark().use(remarkFrontmatter, ['yaml']).freeze();

/** A Markdown document: its front matter as YAML text, and its blocks with places in the file. */
export interface MarkdownDocument {
  /** YAML between the `---` lines, or null where the file does not begin with them. */
  yaml: string | null;
  /** The blocks below the front matter. */
  tree: Root;
  /** The text of those blocks as written. */
  body: string;
}

/** Parses a content file: CommonMark with front matter. */
export function parseMarkdown(file: VFile): MarkdownDocument {
  const tree = parser.parse(file);
  const text = String(file.value);
  const [first] = tree.children;
  if (first?.type !== 'yaml') return { yaml: null, tree, body: text.trim() };
  return {
    yaml: first.value,
    tree: { ...tree, children: tree.children.slice(1) },
    body: text.slice(first.position?.end.offset).trim(),
  };
}
