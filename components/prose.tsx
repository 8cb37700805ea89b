import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { markdownToHast } from '../lib/markdown/to-hast.ts';

/** An editor's Markdown as elements; the only renderer of Markdown. */
export function Prose({ markdown }: { markdown: string }) {
  return toJsxRuntime(markdownToHast(markdown), { Fragment, jsx, jsxs, tableCellAlignToStyle: false });
}
