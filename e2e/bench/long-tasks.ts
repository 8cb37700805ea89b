import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { desktop, withPage } from './browser.ts';
import { measureBesidePlainPage } from './plain-page.ts';
import { readThrough } from './read-through.ts';
import { median, type Row } from './row.ts';

const field = '[data-quick-find]';

const loads = 15;

/** The longest task of a load, and that of a plain page, which tells what the machine asks of any page. */
export async function measureLoading(browser: Browser, url: string): Promise<Row[]> {
  const { page, plain } = await measureBesidePlainPage(browser, url, loads, (at) =>
    longestTaskOfLoad(browser, at),
  );
  return [
    { measure: 'longest task: loading', value: median(page), unit: 'ms', limit: 50 },
    { measure: 'longest task: loading a plain page', value: median(plain), unit: 'ms' },
    { measure: `loads with a long task, of ${loads}`, value: withLongTask(page), unit: 'loads' },
    { measure: `loads of a plain page with one, of ${loads}`, value: withLongTask(plain), unit: 'loads' },
  ];
}

function withLongTask(longest: number[]): number {
  return longest.filter((task) => task > 0).length;
}

function longestTaskOfLoad(browser: Browser, url: string): Promise<number> {
  return withPage(browser, { viewport: desktop, cpuSlowdown: 4 }, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await settle();
    return longestTaskSoFar(page);
  });
}

/** Asks afterwards: what watches from the start is itself part of the task in which the page begins. */
function longestTaskSoFar(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const asked = performance.now();
        let longest = 0;
        new PerformanceObserver((list) => {
          for (const { startTime, duration } of list.getEntries())
            if (startTime + duration < asked) longest = Math.max(longest, duration);
        }).observe({ type: 'longtask', buffered: true });
        // What was kept comes in a task of its own.
        setTimeout(() => resolve(longest), 100);
      }),
  );
}

/** The longest task of each stretch of use, on a processor four times as slow. A task over 50 ms is felt. */
export function measureTasks(browser: Browser, url: string): Promise<Row[]> {
  return withPage(browser, { viewport: desktop, cpuSlowdown: 4 }, async (page) => {
    await watchTasks(page);
    const row = async (measure: string, limit?: number): Promise<Row> => ({
      measure: `longest task: ${measure}`,
      value: await longestTask(page),
      unit: 'ms',
      ...(limit !== undefined && { limit }),
    });

    await page.goto(url, { waitUntil: 'load' });
    await settle();
    await longestTask(page);
    const rows: Row[] = [];
    await readThrough(page);
    await settle();
    rows.push(await row('reading to the end', 50));

    const filters = page.locator('.filter-bar button[popovertarget="filters"]');
    if (await filters.isVisible()) {
      await filters.scrollIntoViewIfNeeded();
      await settle();
      await longestTask(page);
      // By the mouse: a locator's click adds a listener of its own to the task.
      const box = await filters.boundingBox();
      if (!box) throw new Error('Missing the button that opens the filters');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await settle();
      rows.push(await row('opening the filters', 50));
      await page.locator('#filters input').first().check();
      await settle();
      rows.push(await row('choosing a filter', 50));
      await page.locator('#filters input[name="speaker"]').first().check();
      await settle();
      rows.push(await row('choosing another', 50));
      await page.keyboard.press('Escape');
    }
    if ((await page.locator(field).count()) > 0) {
      await page.keyboard.press('/');
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      await settle();
      rows.push(await row('first use, the framework taking over'));
      await page.keyboard.type('telecom', { delay: 100 });
      await settle();
      rows.push(await row('typing', 50));
    }
    return rows;
  });
}

/** Long enough for the page to come to rest; asking the page itself would be a task of its own there. */
function settle(): Promise<void> {
  return pause(1000);
}

interface Watched {
  tasks?: number[];
}

async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** Milliseconds of the longest task since this was last asked; 0 where none took over 50. */
function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const seen = (globalThis as typeof globalThis & Watched).tasks?.splice(0) ?? [];
    return Math.max(0, ...seen);
  });
}
