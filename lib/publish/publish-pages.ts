import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toAscii } from './ascii.ts';
import { deferRuntime } from './defer-runtime.ts';
import { insertFirstInHead, parseHtml } from './html-page.ts';
import { orderHead, placeStyle } from './order-head.ts';
import { findBlocked, type InlineSources, inlineSources, policyMeta, writePolicy } from './policy.ts';
import { type RenamedFonts, renameFonts } from './subset-fonts.ts';

type Kind = 'deferred' | 'plain';

/** Built from the layout alone, so whatever stands in it inline stands in every page. */
const reference = '404.html';

/**
 * Makes every exported page load no framework until first use, in ASCII, and gives all of them the one policy. HTML
 * files without the framework, such as a transcript to keep, stay as exported; what stands in them inline is
 * allowed too, if they all agree on it.
 *
 * @param pages paths of all HTML files, from the folder
 * @param fonts new names of the fonts that pages refer to
 * @returns the policy
 * @throws {Error} naming each place in a page that the policy would block
 */
export async function publishPages(
  out: string,
  pages: readonly string[],
  fonts: RenamedFonts,
): Promise<string> {
  const allowed: Partial<Record<Kind, InlineSources>> = {};
  const deferred: string[] = [];
  const findings: string[] = [];
  for (const path of [...pages].sort((a, b) => Number(b === reference) - Number(a === reference))) {
    const kind = await deferPage(out, path, fonts);
    const page = parseHtml(path, await readFile(join(out, path), 'utf8'));
    if (kind === 'deferred') deferred.push(path);
    allowed[kind] ??= inlineSources(page);
    findings.push(...findBlocked(page, allowed[kind]));
  }
  if (findings.length > 0) throw new Error(findings.join('\n'));

  const policy = writePolicy(merge(allowed.deferred, allowed.plain));
  for (const path of deferred) {
    const source = await readFile(join(out, path), 'utf8');
    await writeFile(join(out, path), insertFirstInHead(path, source, policyMeta(policy)));
  }
  return policy;
}

/** Takes the framework out of one page and orders its head; a page without it is `plain`. */
async function deferPage(out: string, path: string, fonts: RenamedFonts): Promise<Kind> {
  const source = renameFonts(await readFile(join(out, path), 'utf8'), fonts);
  const { html, data } = deferRuntime(parseHtml(path, source));
  if (!data) return 'plain';
  await mkdir(dirname(join(out, data.href)), { recursive: true });
  await writeFile(join(out, data.href), data.script);
  await writeFile(join(out, path), toAscii(placeStyle(orderHead(html))));
  return 'deferred';
}

function merge(...sources: (InlineSources | undefined)[]): InlineSources {
  const all = sources.filter((source) => source !== undefined);
  return {
    scripts: [...new Set(all.flatMap(({ scripts }) => scripts))],
    styles: [...new Set(all.flatMap(({ styles }) => styles))],
  };
}
