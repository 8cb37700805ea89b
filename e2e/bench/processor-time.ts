import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright';
import { desktop, withPage } from './browser.ts';
import { measureBesidePlainPage } from './plain-page.ts';
import { median, type Row } from './row.ts';

const loads = 9;
const slowdown = 4;

/**
 * The longest task of a load in processor time, times four: what it takes on a processor four times as slow that
 * has nothing else to do. On a small machine the browser's other processes hold the slowed page up, and the clock
 * measures them as well; nor are tasks told of that end before the first paint. This is taken from a trace.
 */
export async function measureProcessorTime(browser: Browser, url: string): Promise<Row[]> {
  const { page, plain } = await measureBesidePlainPage(browser, url, loads, (at) => longestTask(browser, at));
  const row = (name: string, times: number[], limit?: number): Row => ({
    measure: `processor time of the longest task × ${slowdown}: ${name}`,
    value: median(times) * slowdown,
    unit: 'ms',
    ...(limit !== undefined && { limit }),
  });
  return [row('loading', page, 50), row('loading a plain page', plain)];
}

/** An event of a trace; times are microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time. */
  tdur?: number;
}

/** Milliseconds of processor time, from the first byte that is parsed until a second after the load. */
async function longestTask(browser: Browser, url: string): Promise<number> {
  const trace = await withPage(browser, { viewport: desktop }, async (page) => {
    await browser.startTracing(page, {
      categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
    });
    await page.goto(url, { waitUntil: 'load' });
    await setTimeout(1000);
    return browser.stopTracing();
  });
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  // The blank page before it was parsed as well, perhaps in another process.
  const parsed = traceEvents.filter(({ name }) => name === 'ParseHTML');
  const [first] = parsed.filter(({ pid }) => pid === parsed.at(-1)?.pid);
  if (!first) throw new Error(`${url} was not parsed while it was traced`);
  const times = traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === first.pid && tid === first.tid)
    .filter(({ ts, dur = 0 }) => ts + dur >= first.ts)
    .map(({ tdur = 0 }) => tdur / 1000);
  return Math.max(...times);
}
