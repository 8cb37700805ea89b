import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { rehype } from 'rehype';

/**
 * The one style of all files that stand without the site: the site’s policy allows what they agree on, so none may have
 * another. Colours are the reader’s own, light or dark.
 */
const style = `:root{color-scheme:light dark}
body{background:light-dark(#fcf9f3,#181613);color:light-dark(#1f1b16,#e8e2d8);max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,serif}
h1,h2,h3,nav,aside,footer,header p{font-family:system-ui,sans-serif;line-height:1.4}
h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:3rem}h3{font-size:1rem;margin:1.5rem 0 0}
aside,footer,nav,header p{font-size:.875rem}
a{color:inherit;text-underline-offset:.2em}
ins{text-decoration:none;border-bottom:1px dotted}
blockquote{margin:0}
:target{outline:2px solid;outline-offset:.25rem}
@media print{nav{display:none}h2,h3{break-after:avoid}}`;

/** What is particular to a file. */
export interface PlainPage {
  /** BCP 47. */
  language: string;
  title: string;
  /** Absolute address of the page that this file is a form of. */
  canonical: string;
  body: ElementContent[];
}

/** A whole HTML file that needs nothing beside itself: no script, no font, no picture. */
export function writePlainPage({ language, title, canonical, body }: PlainPage): string {
  const page = h('html', { lang: language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('title', title),
      h('link', { rel: 'canonical', href: canonical }),
      h('style', style),
    ]),
    h('body', body),
  ]);
  return `${rehype().stringify({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`;
}

/** Elements, each on a line of its own. */
export function inLines(elements: readonly Element[]): ElementContent[] {
  return elements.flatMap((element) => [{ type: 'text', value: '\n' } as const, element]);
}
