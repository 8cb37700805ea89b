import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Has `import()` in a script load the bundle of the file that it names. What both need stands in both: a file shared
 * between them would be one more to wait for before the page answers.
 *
 * @param addressOf the address of a file's bundle, by its path
 */
export function nameLoaded(addressOf: (path: string) => string): Plugin {
  return {
    name: 'name-loaded',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) =>
        kind === 'dynamic-import' ? { path: addressOf(resolve(resolveDir, path)), external: true } : null,
      );
    },
  };
}
