import type { Browser } from 'playwright';
import { age, phone, untilAge, withPage } from './browser.ts';
import { withPlainPage } from './plain-page.ts';
import { median, type Row } from './row.ts';

const runs = 15;

/**
 * When the largest thing of the first screen is painted, on a slow phone and line: the median of fifteen loads,
 * each followed by one of a plain page with the same words, so that both meet the same state of this machine.
 */
export async function measurePaint(browser: Browser, url: string): Promise<Row[]> {
  const times = { page: [] as number[], plain: [] as number[] };
  await withPlainPage(browser, url, async (plainUrl) => {
    for (let run = 0; run < runs; run += 1) {
      times.page.push(await largestPaint(browser, url));
      times.plain.push(await largestPaint(browser, plainUrl));
    }
  });
  return [
    { measure: 'largest paint', value: median(times.page), unit: 'ms' },
    { measure: 'largest paint of a plain page', value: median(times.plain), unit: 'ms' },
    { measure: 'ratio', value: median(times.page) / median(times.plain), unit: 'times', limit: 1.3 },
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
