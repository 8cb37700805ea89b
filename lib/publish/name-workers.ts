import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** In development the framework finds a worker by this expression; here it becomes the address of the bundle. */
const expression = /new URL\('(?:\.\.\/)+([^']+\/worker\.ts)', import\.meta\.url\)/g;

/**
 * Has scripts start workers from where they were bundled to.
 *
 * @param addressOf the address of a worker's bundle, by its path from the project's root
 */
export function nameWorkers(addressOf: (source: string) => string): Plugin {
  return {
    name: 'name-workers',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]islands[\\/][\w-]+-worker\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        const named = (_: string, source: string) => JSON.stringify(addressOf(source));
        return { contents: text.replaceAll(expression, named), loader: 'ts' };
      });
    },
  };
}
