import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { findElements, type HtmlPage, textOf } from './html-page.ts';

/** Sources of the scripts and styles that stand in the pages themselves, as Content Security Policy spells them. */
export interface InlineSources {
  scripts: string[];
  styles: string[];
}

const mostHashes = 10;
const dataTypes = ['application/json', 'application/ld+json'];

/**
 * The one Content Security Policy of the whole site.
 *
 * @throws {Error} when the pages hold more than ten different inline scripts and styles
 */
export function writePolicy({ scripts, styles }: InlineSources): string {
  const count = scripts.length + styles.length;
  if (count > mostHashes)
    throw new Error(`Unexpected ${count} inline scripts and styles, expected at most ${mostHashes}`);
  return [
    `default-src 'none'`,
    ['script-src', `'self'`, ...scripts].join(' '),
    ['style-src', `'self'`, ...styles].join(' '),
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ');
}

/** The policy as a header says it: a page's own `<meta>` can't tell who may frame it. */
export function withFrameAncestors(policy: string, ancestors: `'none'` | '*' = `'none'`): string {
  return `${policy}; frame-ancestors ${ancestors}`;
}

/** The policy as the first element of a page's head. */
export function policyMeta(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
}

/** Sources of the scripts and styles that stand in this page, each once, sorted. */
export function inlineSources(page: HtmlPage): InlineSources {
  const hashes = (elements: Element[]) =>
    [...new Set(elements.map((element) => hashOf(textOf(element))))].sort();
  return {
    scripts: hashes(findElements(page, isInlineScript)),
    styles: hashes(findElements(page, ({ tagName }) => tagName === 'style')),
  };
}

/**
 * What the policy would block in a page: an inline script or style that isn't allowed by it, an attribute
 * `style=` or `on…=`. Each finding names the page and the place.
 */
export function findBlocked(page: HtmlPage, allowed: InlineSources): string[] {
  const findings: string[] = [];
  for (const element of findElements(page, () => true)) {
    const place = `${page.path}:${element.position?.start.line}:${element.position?.start.column}`;
    const text = textOf(element);
    const isStyle = element.tagName === 'style';
    if (
      (isStyle || isInlineScript(element)) &&
      !allowed[isStyle ? 'styles' : 'scripts'].includes(hashOf(text))
    ) {
      findings.push(
        `${place} unexpected inline <${element.tagName}> \`${shorten(text)}\`, expected the same on every page`,
      );
    }
    for (const name of Object.keys(element.properties).filter(isCode)) {
      findings.push(
        `${place} unexpected attribute \`${name.toLowerCase()}\` on <${element.tagName}>, expected a class or an id`,
      );
    }
  }
  return findings;
}

/** Is this `<script>` data, which no browser runs? */
export function isData({ properties }: Element): boolean {
  return dataTypes.includes(String(properties.type));
}

function isInlineScript(element: Element): boolean {
  return element.tagName === 'script' && element.properties.src === undefined && !isData(element);
}

function isCode(property: string): boolean {
  return property === 'style' || /^on[A-Z]/.test(property);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
