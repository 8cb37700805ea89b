import type { Browser, Page, Response } from 'playwright';
import { desktop, withPage } from './browser.ts';
import { median, type Row } from './row.ts';

const queries = [
  'computing power',
  '246 EFLOPS',
  'new energy vehicles',
  'green factories',
  'low-altitude economy',
];

/** What the first search costs beyond the framework, and how soon results are painted after a key. */
export function measureSearch(browser: Browser, url: string): Promise<Row[]> {
  return withPage(browser, { viewport: desktop }, async (page) => {
    await watchAnswers(page);
    const weights = watchSearchFiles(page);
    await page.goto(url, { waitUntil: 'load' });
    const field = page.locator('#search input');
    if ((await field.count()) === 0) return [];
    await page.keyboard.press('/');
    await page.locator('html[data-ready]').waitFor({ state: 'attached' });
    await page.keyboard.type('5G');
    await page.getByRole('option').first().waitFor();
    const rows: Row[] = [
      { measure: 'first search, beyond the framework', value: await weights(), unit: 'kB', limit: 60 },
    ];

    await page.evaluate(() => (globalThis as typeof globalThis & Watched).answers?.splice(0));
    for (let round = 0; round < 4; round++)
      for (const query of queries) {
        await field.fill('');
        await page.keyboard.type(query, { delay: 90 });
      }
    const times = await page.evaluate(() => (globalThis as typeof globalThis & Watched).answers ?? []);
    const sorted = [...times].sort((a, b) => a - b);
    rows.push(
      {
        measure: `key to painted results, median of ${times.length}`,
        value: median(times),
        unit: 'ms',
        limit: 24,
      },
      {
        measure: 'key to painted results, 95th percentile',
        value: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
        unit: 'ms',
        limit: 50,
      },
    );
    return rows;
  });
}

interface Watched {
  answers?: number[];
}

/** Milliseconds from each key to the frame after its results are in the page. */
async function watchAnswers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const answers: number[] = [];
    Object.assign(globalThis, { answers });
    let pressed = 0;
    addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
    document.addEventListener('DOMContentLoaded', () => {
      const hits = document.querySelector('#search-hits');
      if (!hits) return;
      new MutationObserver(() => {
        const since = pressed;
        pressed = 0;
        if (since === 0) return;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => answers.push(performance.now() - since);
          port2.postMessage(null);
        });
      }).observe(hits, { subtree: true, childList: true, characterData: true });
    });
  });
}

/** Bytes of what the search itself fetches: chunks with its dialog, its worker, its index. */
function watchSearchFiles(page: Page): () => Promise<number> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return async () => {
    let bytes = 0;
    for (const response of responses) {
      const { pathname } = new URL(response.url());
      const isOfSearch =
        pathname === '/search/index.json' ||
        (pathname.endsWith('.js') &&
          (/worker/.test(pathname) || /search-hits|useTokenSearch/.test(await response.text())));
      if (isOfSearch) bytes += (await response.request().sizes()).responseBodySize;
    }
    return bytes / 1000;
  };
}
