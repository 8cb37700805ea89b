import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { compressFiles } from '../../lib/publish/compress.ts';
import { desktop, withPage } from './browser.ts';
import { serve } from './serve.ts';

/**
 * Measures a page and a plain page with the same words by turns, so that both meet the same state of this machine.
 *
 * @param loads how often each is measured, since one load differs much from the next
 * @returns what each load of either came to
 */
export async function measureBesidePlainPage(
  browser: Browser,
  url: string,
  loads: number,
  measure: (url: string) => Promise<number>,
): Promise<{ page: number[]; plain: number[] }> {
  const folder = await writePlainPage(browser, url);
  const server = await serve(folder);
  const page: number[] = [];
  const plain: number[] = [];
  try {
    for (let load = 0; load < loads; load += 1) {
      page.push(await measure(url));
      plain.push(await measure(server.url));
    }
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
  return { page, plain };
}

/**
 * Writes the same words as a page has, as HTML and nothing else (no style, no font, no script), to a new
 * folder.
 *
 * @returns the folder
 */
async function writePlainPage(browser: Browser, url: string): Promise<string> {
  const blocks = await withPage(browser, { viewport: desktop }, async (page) => {
    await page.goto(url);
    return page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, summary)')]
        .filter((block) => !block.querySelector('p, li'))
        .map(({ tagName, textContent }) => ({ tag: tagName.toLowerCase(), text: textContent.trim() })),
    );
  });
  const lines = blocks.map(({ tag, text }) => {
    const name = /^h\d$/.test(tag) ? tag : 'p';
    return `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`;
  });
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Plain</title>`;
  const html = `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${lines.join('\n')}</body></html>`;
  const folder = await mkdtemp(join(tmpdir(), 'plain-page-'));
  await writeFile(join(folder, 'index.html'), html);
  await compressFiles(folder, ['index.html']);
  return folder;
}
