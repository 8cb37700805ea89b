import { basename, dirname, join } from 'node:path';
import { isOfEmptyRoute, emptyRoute } from '../model/empty-route.ts';

/**
 * Is this exported file needed by nobody once pages load as documents, without the framework? Its scripts, styles and
 * fonts, its payloads for navigation without reloading, copies of the not-found page, and pages that stand in for those
 * of an empty route.
 *
 * @param path from the export's folder, with `/`
 * @param paths all exported files
 */
export function isLeftOver(path: string, paths: ReadonlySet<string>): boolean {
  const name = basename(path);
  if (isOfEmptyRoute(path)) return true;
  if (path.startsWith('_next/') || path.startsWith('_not-found/') || path === '404/index.html') return true;
  if (name.startsWith('__next.') && name.endsWith('.txt')) return true;
  return name === 'index.txt' && paths.has(join(dirname(path), 'index.html'));
}

/** The folders of pages that stand in for those of an empty route: `topics/_none`. */
export function emptyRouteFolders(paths: readonly string[]): string[] {
  const folders = paths.flatMap((path) => {
    const names = path.split('/');
    const at = names.indexOf(emptyRoute);
    return at < 0 ? [] : [names.slice(0, at + 1).join('/')];
  });
  return [...new Set(folders)];
}
