import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright';
import { chromium } from 'playwright';
import { findBrowser, launchArgs } from '../find-browser.ts';

/** A browser that asks the network for nothing of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [...launchArgs, '--disable-quic', '--disable-background-networking', '--disable-component-update'],
  });
}

/** How a page is looked at: on what device, over what line. */
export interface Conditions {
  viewport: { width: number; height: number };
  /** How many times slower than this machine. */
  cpuSlowdown?: number;
  /** 150 ms to the server and back, 1.6 Mbit/s down, 750 kbit/s up. */
  isNetworkSlow?: boolean;
}

export const phone = { width: 412, height: 823 };
export const desktop = { width: 1440, height: 900 };

/** Milliseconds in which a new window comes to rest. */
const untilRest = 1000;

/**
 * Opens a page with nothing cached, lets it be measured, and closes it. Where the processor is slowed down, the new
 * window is left to come to rest first: Chromium loads pages of its own for it (the list under its address field),
 * which would run beside the page and be measured with it.
 */
export async function withPage<T>(
  browser: Browser,
  conditions: Conditions,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: conditions.viewport });
  try {
    const page = await context.newPage();
    if (conditions.cpuSlowdown !== undefined) await pause(untilRest);
    await slowDown(await context.newCDPSession(page), conditions);
    return await measure(page);
  } finally {
    await context.close();
  }
}

/** Waits until so many milliseconds have passed since the page began to load. */
export async function untilAge(page: Page, milliseconds: number): Promise<void> {
  await page.waitForFunction((age) => performance.now() >= age, milliseconds);
}

/** Milliseconds since the page began to load. */
export function age(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

async function slowDown(session: CDPSession, { cpuSlowdown, isNetworkSlow }: Conditions): Promise<void> {
  if (cpuSlowdown !== undefined) await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  if (!isNetworkSlow) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
}
