import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reservedNames } from '../model/address.ts';
import { addClassNames, addWords } from './class-names.ts';
import { insertFirstInHead, parseHtml } from './html-page.ts';
import { neededStyle } from './needed-style.ts';
import { findBlocked, type InlineSources, inlineSources, policyMeta, writePolicy } from './policy.ts';
import { isFrameworks, withoutFramework } from './publish-page.ts';
import { type SiteParts, styleMark } from './site-parts.ts';

/**
 * Takes the framework out of every exported page, and gives each the site's own parts, of the style what pages of its
 * kind need, and the policy for these. HTML files without the framework, such as a transcript to keep, stay as
 * exported; what stands in them inline is allowed too, if they all agree on it.
 *
 * @param pages paths of all HTML files, from the folder
 * @param parts the site's styles, fonts and scripts
 * @returns one policy that holds for all of them
 * @throws {Error} naming each place in a page that the policy would block
 */
export async function publishPages(out: string, pages: readonly string[], parts: SiteParts): Promise<string> {
  const { bare, classes, plain } = await writeBarePages(out, pages, parts);
  const styles = new Map([...classes].map(([kind, names]) => [kind, neededStyle(parts.style, names)]));
  const sources = new Map(
    [...styles].map(([kind, style]) => [
      kind,
      sourcesOfHead(parts.head.replace(styleMark, () => inPage(style))),
    ]),
  );
  for (const path of bare) {
    const kind = kindOf(path);
    const html = await readFile(join(out, path), 'utf8');
    const styled = html.replace(styleMark, () => inPage(styles.get(kind) ?? ''));
    const policy = writePolicy(merge(sources.get(kind)));
    await writeFile(join(out, path), insertFirstInHead(path, styled, policyMeta(policy)));
  }
  return writePolicy(merge(...sources.values(), plain));
}

/**
 * Pages of one kind hold one style: `home`, `other`, or in a briefing `reader`, `section` and its other pages by their
 * names, such as `summary`. A style for each page would make the policy long.
 */
function kindOf(path: string): string {
  const [folder, , page, ...rest] = path.split('/');
  if (folder !== 'briefings' || page === undefined) return path === 'index.html' ? 'home' : 'other';
  if (rest.length === 0) return 'reader';
  return reservedNames.includes(page) ? page : 'section';
}

interface BarePages {
  /** Paths of the pages that the framework is taken out of. */
  bare: string[];
  /** All class names of the pages, by kind. */
  classes: Map<string, Set<string>>;
  /** What stands inline in all other HTML files. */
  plain: InlineSources | undefined;
}

/** Takes the framework out, and leaves the place of the style empty until all classes are known. */
async function writeBarePages(out: string, pages: readonly string[], parts: SiteParts): Promise<BarePages> {
  const own = sourcesOfHead(parts.head);
  const ofScripts = new Set<string>();
  for (const text of parts.scripts) addWords(ofScripts, text);
  const bare: string[] = [];
  const classes: BarePages['classes'] = new Map();
  const findings: string[] = [];
  let plain: InlineSources | undefined;
  for (const path of pages) {
    const page = parseHtml(path, await readFile(join(out, path), 'utf8'));
    if (!isFrameworks(page)) {
      findings.push(...findBlocked(page, (plain ??= inlineSources(page))));
      continue;
    }
    const html = withoutFramework(page, parts);
    const published = parseHtml(path, html);
    findings.push(...findBlocked(published, own));
    const names = classes.get(kindOf(path)) ?? new Set(ofScripts);
    addClassNames(names, published);
    classes.set(kindOf(path), names);
    bare.push(path);
    await writeFile(join(out, path), html);
  }
  if (findings.length > 0) throw new Error(findings.join('\n'));
  return { bare, classes, plain };
}

function inPage(style: string): string {
  return `<style>${style}</style>`;
}

function sourcesOfHead(head: string): InlineSources {
  return inlineSources(parseHtml('head', `<!DOCTYPE html><head>${head}</head>`));
}

function merge(...sources: (InlineSources | undefined)[]): InlineSources {
  const all = sources.filter((source) => source !== undefined);
  return {
    scripts: [...new Set(all.flatMap(({ scripts }) => scripts))],
    styles: [...new Set(all.flatMap(({ styles }) => styles))],
  };
}
