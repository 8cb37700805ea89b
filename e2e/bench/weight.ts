import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright';
import { age, desktop, untilAge, withPage } from './browser.ts';
import { readThrough } from './read-through.ts';
import type { Row } from './row.ts';

const kinds = ['document', 'stylesheet', 'script', 'font', 'image', 'other'] as const;
type Kind = (typeof kinds)[number];

interface Weight {
  /** Bytes of bodies as transferred, by kind. */
  bytes: Record<Kind, number>;
  requests: number;
}

/** What a page weighs until two seconds after it has loaded, and after it was read to its end. */
export function weigh(browser: Browser, url: string): Promise<Row[]> {
  return withPage(browser, { viewport: desktop }, async (page) => {
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(url, { waitUntil: 'load' });
    await untilAge(page, (await age(page)) + 2000);
    const before = await sum(responses);
    const inline = await inlineScripts(page);
    await readThrough(page);
    await untilAge(page, (await age(page)) + 500);
    return rows(before, inline, await sum(responses));
  });
}

function rows({ bytes, requests }: Weight, inline: number, after: Weight): Row[] {
  const total = (weight: Weight) => kinds.reduce((all, kind) => all + weight.bytes[kind], 0);
  return [
    ...kinds
      .filter((kind) => bytes[kind] > 0)
      .map((kind): Row => ({ measure: `weight: ${kind}`, value: bytes[kind] / 1000, unit: 'kB' })),
    { measure: 'weight: script in the page itself', value: inline / 1000, unit: 'kB' },
    { measure: 'scripts in all', value: (bytes.script + inline) / 1000, unit: 'kB', limit: 10 },
    {
      measure: 'all but fonts',
      value: (total({ bytes, requests }) - bytes.font) / 1000,
      unit: 'kB',
      limit: 60,
    },
    { measure: 'fonts', value: bytes.font / 1000, unit: 'kB', limit: 40 },
    { measure: 'requests', value: requests, unit: 'requests' },
    {
      measure: 'more after reading to the end',
      value: (total(after) - total({ bytes, requests })) / 1000,
      unit: 'kB',
      limit: 0,
    },
  ];
}

async function sum(responses: readonly Response[]): Promise<Weight> {
  const bytes: Record<Kind, number> = { document: 0, stylesheet: 0, script: 0, font: 0, image: 0, other: 0 };
  for (const response of responses) {
    const kind = kinds.find((known) => known === response.request().resourceType()) ?? 'other';
    bytes[kind] += (await response.request().sizes()).responseBodySize;
  }
  return { bytes, requests: responses.length };
}

/** Bytes of the scripts that stand in the page, compressed by themselves. */
async function inlineScripts(page: Page): Promise<number> {
  const texts = await page
    .locator('script:not([src], [type="application/json"], [type="application/ld+json"])')
    .allTextContents();
  return texts.reduce((bytes, text) => bytes + brotliCompressSync(text).length, 0);
}
