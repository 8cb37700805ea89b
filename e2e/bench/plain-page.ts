import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { compressFiles } from '../../lib/publish/compress.ts';
import { desktop, withPage } from './browser.ts';
import { serve } from './serve.ts';

/** Serves a plain page with the same words as a page has while something is measured against it. */
export async function withPlainPage<T>(
  browser: Browser,
  url: string,
  measure: (plainUrl: string) => Promise<T>,
): Promise<T> {
  const folder = await writePlainPage(browser, url);
  const plain = await serve(folder);
  try {
    return await measure(plain.url);
  } finally {
    plain.close();
    await rm(folder, { recursive: true });
  }
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
