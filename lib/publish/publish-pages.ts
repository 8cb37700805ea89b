import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { insertFirstInHead, parseHtml } from './html-page.ts';
import { findBlocked, type InlineSources, inlineSources, policyMeta, writePolicy } from './policy.ts';
import { isFrameworks, withoutFramework } from './publish-page.ts';
import type { SiteParts } from './site-parts.ts';

/**
 * Takes the framework out of every exported page, gives each the site's own parts, and all of them the one policy.
 * HTML files without the framework, such as a transcript to keep, stay as exported; what stands in them inline is
 * allowed too, if they all agree on it.
 *
 * @param pages paths of all HTML files, from the folder
 * @param parts the site's styles, fonts and scripts, as they stand in every page
 * @returns the policy
 * @throws {Error} naming each place in a page that the policy would block
 */
export async function publishPages(out: string, pages: readonly string[], parts: SiteParts): Promise<string> {
  const own = inlineSources(parseHtml('head', `<!DOCTYPE html><head>${parts.head}</head>`));
  const framework: string[] = [];
  const findings: string[] = [];
  let plain: InlineSources | undefined;
  for (const path of pages) {
    const source = await readFile(join(out, path), 'utf8');
    const page = parseHtml(path, source);
    if (isFrameworks(page)) {
      const html = withoutFramework(page, parts);
      await writeFile(join(out, path), html);
      framework.push(path);
      findings.push(...findBlocked(parseHtml(path, html), own));
    } else findings.push(...findBlocked(page, (plain ??= inlineSources(page))));
  }
  if (findings.length > 0) throw new Error(findings.join('\n'));

  const policy = writePolicy(merge(own, plain));
  for (const path of framework) {
    const source = await readFile(join(out, path), 'utf8');
    await writeFile(join(out, path), insertFirstInHead(path, source, policyMeta(policy)));
  }
  return policy;
}

function merge(...sources: (InlineSources | undefined)[]): InlineSources {
  const all = sources.filter((source) => source !== undefined);
  return {
    scripts: [...new Set(all.flatMap(({ scripts }) => scripts))],
    styles: [...new Set(all.flatMap(({ styles }) => styles))],
  };
}
