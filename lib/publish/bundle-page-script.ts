import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { pageScriptFolder } from './page-script.ts';

/** How `lib/page/` becomes the small script of every page, in its two parts. */
export function pageScriptOptions(root: string): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: ['lib/page/head.ts', 'lib/page/page.ts'],
    outdir: join(root, pageScriptFolder),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  };
}
