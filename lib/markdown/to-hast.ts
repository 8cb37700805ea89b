import type { Root } from 'hast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const parser = remark()
  .data({
    micromarkExtensions: [gfmAutolinkLiteral()],
    fromMarkdownExtensions: [gfmAutolinkLiteralFromMarkdown()],
  })
  .freeze();
const toSafeHast = unified().use(remarkRehype).use(rehypeSanitize).freeze();

/**
 * Markdown as an HTML tree. An address that is written out is a link; markup and addresses that could run scripts are
 * left out.
 */
export function markdownToHast(markdown: string): Root {
  return toSafeHast.runSync(parser.parse(markdown)) as Root;
}
