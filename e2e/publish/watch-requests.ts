import type { Page } from 'playwright/test';

/** Addresses of the scripts that a page asks for from now on, without those in the page itself. */
export function watchScripts(page: Page): string[] {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  return scripts;
}

/** Waits until an island has come alive. */
export async function untilAlive(page: Page, island: string): Promise<void> {
  await page.locator(`[data-island="${island}"][data-mounted]`).waitFor({ state: 'attached' });
}

/** Has the islands wait for their code until they are released. */
export async function holdIslands(page: Page): Promise<{ release: () => void }> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/mount-*.js', async (route) => {
    await released;
    await route.continue();
  });
  return { release };
}

/** A phone's connection: milliseconds to the server and back, megabits a second down. */
export async function slowDown(page: Page, { latency = 150, megabits = 1.6 } = {}): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: (megabits * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
}
