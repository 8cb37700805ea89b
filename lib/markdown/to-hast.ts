import type { Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const toSafeHast = unified().use(remarkRehype).use(rehypeSanitize).freeze();

/** Markdown as an HTML tree; markup and addresses that could run scripts are left out. */
export function markdownToHast(markdown: string): Root {
  return toSafeHast.runSync(remark().parse(markdown)) as Root;
}
