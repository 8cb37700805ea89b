import type { Browser, Page } from 'playwright';
import { age, type Conditions, desktop, phone, untilAge, withPage } from './browser.ts';
import { readThrough } from './read-through.ts';
import type { Row } from './row.ts';

/** Layout shift (the sum, not the worst burst) while a page loads slowly and is read to its end. */
export async function measureShift(browser: Browser, url: string): Promise<Row[]> {
  const shift = (conditions: Conditions) =>
    withPage(browser, conditions, async (page) => {
      await watchShift(page);
      await page.goto(url, { waitUntil: 'load' });
      await readThrough(page);
      await untilAge(page, (await age(page)) + 500);
      return readShift(page);
    });
  return [
    { measure: 'layout shift, desktop', value: await shift({ viewport: desktop }), unit: 'score', limit: 0 },
    {
      measure: 'layout shift, phone on a slow line',
      value: await shift({ viewport: phone, isNetworkSlow: true }),
      unit: 'score',
      limit: 0,
    },
  ];
}

async function watchShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const root = globalThis as typeof globalThis & { shift?: number };
    root.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { value: number };
        root.shift = (root.shift ?? 0) + value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

function readShift(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as typeof globalThis & { shift?: number }).shift ?? Number.NaN);
}
