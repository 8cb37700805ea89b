import type { Comment, Element } from 'hast';
import { visit } from 'unist-util-visit';
import { applyEdits, findElements, type HtmlPage, replaceElement } from './html-page.ts';
import { isData } from './policy.ts';
import type { SiteParts } from './site-parts.ts';

/** Was a page written by the framework, which has it load its scripts? Others are whole as they are. */
export function isFrameworks(page: HtmlPage): boolean {
  return page.source.includes(frameworkPath);
}

const frameworkPath = '/_next/';

/**
 * Takes the framework out of a page: all scripts, what is loaded ahead for them, its style sheet and its comments,
 * unread. Data stays, and so do links that are the page's own.
 *
 * @param parts what stands there instead
 * @throws {Error} when the page has no `<meta name="viewport">` or no `<body>`
 */
export function withoutFramework(page: HtmlPage, { head, body }: SiteParts): string {
  const viewport = findElements(
    page,
    ({ tagName, properties }) => tagName === 'meta' && properties.name === 'viewport',
  )[0];
  const at = viewport?.position?.end.offset;
  if (at === undefined) throw new Error(`${page.path}: missing <meta name="viewport">`);
  const start = /<body[^>]*>/.exec(page.source);
  if (!start) throw new Error(`${page.path}: missing <body>`);
  const inBody = start.index + start[0].length;
  return applyEdits(page.source, [
    { from: at, to: at, text: head },
    { from: inBody, to: inBody, text: body },
    ...findElements(page, isOfFramework).map((element) => replaceElement(element, '')),
    ...comments(page).map((comment) => replaceElement(comment, '')),
  ]);
}

function isOfFramework(element: Element): boolean {
  const { tagName, properties } = element;
  if (tagName === 'script') return !isData(element);
  if (tagName !== 'link') return false;
  const rel = String(properties.rel);
  return (
    ['preload', 'modulepreload', 'preconnect'].includes(rel) ||
    String(properties.href).startsWith(frameworkPath)
  );
}

function comments(page: HtmlPage): Comment[] {
  const found: Comment[] = [];
  visit(page.tree, 'comment', (comment) => {
    found.push(comment);
  });
  return found;
}
