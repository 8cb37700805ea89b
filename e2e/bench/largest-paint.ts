import type { Browser } from 'playwright';
import { age, phone, untilAge, withPage } from './browser.ts';
import { measureBesidePlainPage } from './plain-page.ts';
import { median, type Row } from './row.ts';

const loads = 15;

/** When the largest thing of the first screen is painted, on a slow phone and line, beside that of a plain page. */
export async function measurePaint(browser: Browser, url: string): Promise<Row[]> {
  const paints = await measureBesidePlainPage(browser, url, loads, (at) => largestPaint(browser, at));
  const page = median(paints.page);
  const plain = median(paints.plain);
  return [
    { measure: 'largest paint', value: page, unit: 'ms' },
    { measure: 'largest paint of a plain page', value: plain, unit: 'ms' },
    { measure: 'ratio', value: page / plain, unit: 'times', limit: 1.3 },
  ];
}

/** Milliseconds from the start of the navigation. */
function largestPaint(browser: Browser, url: string): Promise<number> {
  return withPage(browser, { viewport: phone, cpuSlowdown: 4, isNetworkSlow: true }, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await untilAge(page, (await age(page)) + 1000);
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN),
          ).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
        }),
    );
  });
}
