import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleScripts } from './bundle-scripts.ts';
import { compressFiles } from './compress.ts';
import { listFiles } from './files.ts';
import { siteHeaders, writeHeadersFile } from './headers.ts';
import { publishPages } from './publish-pages.ts';
import { publishStyle } from './publish-style.ts';
import { siteParts } from './site-parts.ts';
import { isLeftOver, emptyRouteFolders } from './tidy-export.ts';

/**
 * Turns a fresh export of the framework into the site as it is served: pages without the framework, islands that
 * come alive when they are used, one policy, small fonts, compressed files.
 *
 * @param root the project's root
 * @param out the export's folder, changed in place
 * @throws {Error} naming the page and the place, where a page breaks what the site promises
 */
export async function publish(root: string, out: string): Promise<void> {
  const paths = await listFiles(out);
  const style = await publishStyle(out, paths);
  const scripts = await bundleScripts(root, out, style);
  await removeLeftOvers(out, paths);
  const pages = (await listFiles(out)).filter((path) => path.endsWith('.html'));
  const policy = await publishPages(out, pages, siteParts(style, scripts));
  await writeFile(join(out, '_headers'), writeHeadersFile(siteHeaders(policy)));
  await compressFiles(out, await listFiles(out));
}

async function removeLeftOvers(out: string, paths: readonly string[]): Promise<void> {
  const all = new Set(paths);
  for (const path of paths.filter((path) => isLeftOver(path, all))) await rm(join(out, path));
  for (const folder of emptyRouteFolders(paths))
    await rm(join(out, folder), { recursive: true, force: true });
}
