import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { pageScriptFolder, quoteSheetPath } from './page-script.ts';

/** Bundles `lib/page/`: the part that is loaded on demand, then the others, of which one names it by its content. */
export async function bundlePageScript(root: string): Promise<void> {
  await build(quoteSheetOptions(root));
  const sheet = await readFile(join(root, pageScriptFolder, 'quote-sheet.js'));
  await build(startScriptOptions(root));
  await build(pageScriptOptions(root, createHash('sha256').update(sheet).digest('hex').slice(0, 12)));
}

/** How the part that stands at the start of every page's body is bundled: a script that runs at once. */
export function startScriptOptions(root: string): BuildOptions {
  return { ...options(root), entryPoints: ['lib/page/start.ts'], format: 'iife' };
}

/**
 * How the part that stands at the end of every page is bundled: a module.
 *
 * @param version of the part that is loaded on demand: with it an old copy is not taken for the new one
 */
export function pageScriptOptions(root: string, version: string): BuildOptions {
  return {
    ...options(root),
    entryPoints: ['lib/page/page.ts'],
    format: 'esm',
    external: [`${quoteSheetPath}?v=*`],
    define: { quoteSheetUrl: JSON.stringify(`${quoteSheetPath}?v=${version}`) },
  };
}

/** How the part that quotes and cites is bundled: a module that the small script imports when it is used. */
export function quoteSheetOptions(root: string): BuildOptions {
  return { ...options(root), entryPoints: ['lib/page/quote-sheet.ts'], format: 'esm' };
}

function options(root: string): BuildOptions {
  return {
    absWorkingDir: root,
    outdir: join(root, pageScriptFolder),
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  };
}
