import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import type { Runtime } from '../page/runtime.ts';
import { isPush, joinPushes, readPush, withoutText, writePushes } from './flight-data.ts';
import { applyEdits, type Edit, findElements, type HtmlPage, replaceElement, textOf } from './html-page.ts';

/** A page that loads no framework until first use, and the script that then starts it. */
export interface DeferredPage {
  html: string;
  /** Null where the page has no framework in it. */
  data: { href: string; script: string } | null;
}

/**
 * Takes the framework out of an exported page: its data moves into a script of its own (the transcript is
 * then in the page once, as HTML), its script tags and preloads go, and one small block of JSON says what to
 * load, in which order, at first use.
 *
 * @throws {Error} when the framework's scripts are of an unknown form
 */
export function deferRuntime(page: HtmlPage): DeferredPage {
  const scripts = findElements(page, ({ tagName }) => tagName === 'script').map(classify);
  const first = scripts.find(({ kind }) => kind === 'data' || kind === 'start');
  if (!first) return { html: page.source, data: null };

  const script = dataScript(page, scripts);
  const href = `/_next/static/data/${contentHash(script)}.js`;
  const chunks = [...new Set(scripts.flatMap(({ kind, src }) => (kind === 'chunk' ? [src] : [])))];
  const runtime: Runtime = { chunks, data: href };
  const removed = [
    ...scripts.filter(({ kind }) => kind !== 'other').map(({ element }) => element),
    ...findElements(page, isNeedlessHint),
  ];
  const edits = removed.map((element): Edit => {
    const isFirst = element === first.element;
    return replaceElement(element, isFirst ? runtimeBlock(runtime) : '');
  });
  return { html: applyEdits(page.source, edits), data: { href, script } };
}

interface FoundScript {
  element: Element;
  /** `start` runs the framework once its chunks are there; `legacy` is for browsers without modules. */
  kind: 'data' | 'start' | 'chunk' | 'legacy' | 'other';
  src: string;
}

function classify(element: Element): FoundScript {
  const src = typeof element.properties.src === 'string' ? element.properties.src : '';
  return { element, kind: kindOf(element, src), src };
}

function kindOf(element: Element, src: string): FoundScript['kind'] {
  if (src.startsWith('/_next/')) return element.properties.noModule ? 'legacy' : 'chunk';
  if (src !== '' || element.properties.type !== undefined) return 'other';
  const text = textOf(element);
  if (isPush(text)) return 'data';
  return text.startsWith('(globalThis["TURBOPACK"]') ? 'start' : 'other';
}

/** Preloads of scripts, and the framework's offer to connect to the site that the page came from. */
function isNeedlessHint({ tagName, properties }: Element): boolean {
  if (tagName !== 'link') return false;
  const rel = String(properties.rel);
  return (
    properties.as === 'script' || rel === 'modulepreload' || (rel === 'preconnect' && properties.href === '/')
  );
}

/** The page's data, then the call that starts the framework: by then all of its chunks are there. */
function dataScript(page: HtmlPage, scripts: readonly FoundScript[]): string {
  const textsOf = (kind: FoundScript['kind']) =>
    scripts.filter((script) => script.kind === kind).map(({ element }) => textOf(element));
  const standing = [
    ...findElements(page, ({ tagName }) => tagName === 'style').map(textOf),
    ...textsOf('other'),
  ];
  const pushes = joinPushes(textsOf('data').map(readPush)).map((push) => standing.reduce(withoutText, push));
  return `${[writePushes(pushes), ...textsOf('start')].join('\n')}\n`;
}

function runtimeBlock(runtime: Runtime): string {
  return `<script type="application/json" id="runtime">${JSON.stringify(runtime).replaceAll('<', '\\u003c')}</script>`;
}

function contentHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
