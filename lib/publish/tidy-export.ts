import { basename, dirname, join } from 'node:path';

/**
 * Is this exported file needed by nobody once pages load as documents? The framework's payloads for
 * navigation without reloading, copies of the not-found page, the page router's manifests, polyfills for
 * browsers without modules, sources of workers.
 *
 * @param path from the export's folder, with `/`
 * @param paths all exported files
 */
export function isLeftOver(path: string, paths: ReadonlySet<string>): boolean {
  const name = basename(path);
  if (path.startsWith('_not-found/') || path === '404/index.html') return true;
  if (name.startsWith('__next.') && name.endsWith('.txt')) return true;
  if (name === 'index.txt') return paths.has(join(dirname(path), 'index.html'));
  if (!path.startsWith('_next/static/')) return false;
  return /^_(build|ssg|clientMiddleware)Manifest\.js$/.test(name) || /\.[cm]?tsx?$/.test(name);
}
