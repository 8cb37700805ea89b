import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { VFile } from 'vfile';

const parser = remark().use(remarkFrontmatter, ['yaml']).freeze();

/** A Markdown document: its front matter as YAML text, and its blocks with places in the file. */
export interface MarkdownDocument {
  /** YAML between the `---` lines; empty where there is none. */
  yaml: string;
  /** The blocks below the front matter. */
  tree: Root;
}

/** Parses a content file: CommonMark with front matter. */
export function parseMarkdown(file: VFile): MarkdownDocument {
  const tree = parser.parse(file);
  const [first] = tree.children;
  if (first?.type !== 'yaml') return { yaml: '', tree };
  return { yaml: first.value, tree: { ...tree, children: tree.children.slice(1) } };
}
