import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compressFiles } from './compress.ts';
import { listFiles } from './files.ts';
import { siteHeaders, writeHeadersFile } from './headers.ts';
import { publishPages } from './publish-pages.ts';
import { subsetFonts } from './subset-fonts.ts';
import { isLeftOver } from './tidy-export.ts';

/**
 * Turns a fresh export of the framework into the site as it is served: pages that need no scripts for
 * reading, one policy, small fonts, compressed files.
 *
 * @param out the export's folder, changed in place
 * @throws {Error} naming the page and the place, where a page breaks what the site promises
 */
export async function publish(out: string): Promise<void> {
  await tidyExport(out);
  const paths = await listFiles(out);
  const fonts = await subsetFonts(out, paths);
  const pages = paths.filter((path) => path.endsWith('.html'));
  const policy = await publishPages(out, pages, fonts);
  await writeFile(join(out, '_headers'), writeHeadersFile(siteHeaders(policy)));
  await compressFiles(out, await listFiles(out));
}

async function tidyExport(out: string): Promise<void> {
  const paths = await listFiles(out);
  const all = new Set(paths);
  for (const path of paths.filter((path) => isLeftOver(path, all))) await rm(join(out, path));
}
