import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { pageScriptPath } from './page-script.ts';

/** How `lib/page/` becomes the one inline script of every page. */
export function pageScriptOptions(root: string): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: ['lib/page/page.ts'],
    outfile: join(root, pageScriptPath),
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
