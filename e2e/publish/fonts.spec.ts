import type { Page, Route } from 'playwright/test';
import { expect, reader, test } from '../test.ts';

/** Has the head of each page come late enough to be taken for one on a slow line. */
async function delayPages(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 600,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
}

/**
 * Has the line be quick and the page's patience endless, however busy this machine is, and its tasks so far apart
 * that frames come in between.
 */
async function hurryLine(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(PerformanceNavigationTiming.prototype, 'requestStart', {
      get: () => performance.now(),
    });
    const post = scheduler.postTask.bind(scheduler);
    scheduler.postTask = (task, options) =>
      options?.delay === 500
        ? new Promise(() => undefined)
        : post(task, { ...options, delay: Math.max(options?.delay ?? 0, 40) });
  });
}

/** Addresses of the fonts that a page asks for from now on. */
function watchFonts(page: Page): string[] {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) fonts.push(request.url());
  });
  return fonts;
}

const root = (page: Page) => page.locator(':root');

test('on a quick line a page is set in its own fonts at once', async ({ page }) => {
  await hurryLine(page);
  const fonts = watchFonts(page);
  await page.goto(reader);
  await expect.poll(() => fonts.length).toBe(2);
  await expect(root(page)).not.toHaveAttribute('data-fonts');
});

/** Families of the fonts that the words of an element are really set in. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

/** All layout shifts of a page so far. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise((end) => {
        new PerformanceObserver((list) =>
          end(
            list.getEntries().reduce((sum, shift) => sum + ('value' in shift ? Number(shift.value) : 0), 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => end(0)));
      }),
  );
}

for (const place of ['', '#q5-p3', '?topic=green'])
  test(`fonts that come later than the words of ${place || 'the whole page'} are waited for`, async ({
    page,
  }) => {
    await hurryLine(page);
    await page.route('**/*.woff2', async (route) => {
      await page.waitForLoadState('domcontentloaded');
      await route.continue();
    });
    await page.goto(reader + place);
    await expect(root(page)).not.toHaveAttribute('data-fonts');
    const words = page.locator(place.startsWith('#') ? place : 'h1');
    await expect(words).toBeInViewport();
    expect(await fontsOf(page, 'h1')).toEqual(['Source Serif 4']);
    if (!place.startsWith('#')) expect(await shiftOf(page)).toBe(0);
  });

/** A page whose fonts are on their way, which listens to keys. */
async function openBeforeFonts(page: Page): Promise<{ letFontsCome: () => Promise<void> }> {
  await hurryLine(page);
  const held: Route[] = [];
  await page.route('**/*.woff2', (route) => void held.push(route));
  await page.goto(reader, { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => document.readyState)).not.toBe('loading');
  // The part that listens is a task of its own, after the end of the page has been read.
  await page.evaluate(() => scheduler.postTask(() => undefined, { priority: 'background' }));
  await expect(root(page)).toHaveAttribute('data-fonts', 'due');
  return {
    letFontsCome: async () => {
      for (const route of held) await route.continue();
    },
  };
}

test('a key that is pressed before they come is kept', async ({ page }) => {
  const { letFontsCome } = await openBeforeFonts(page);
  await page.keyboard.press('j');
  await letFontsCome();
  await expect(page.locator('#opening h2')).toBeFocused();
});

test('words that are typed before they come are kept', async ({ page }) => {
  const { letFontsCome } = await openBeforeFonts(page);
  await page.keyboard.press('/');
  await page.keyboard.type('target');
  await letFontsCome();
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('target');
});

test('fonts that do not come are done without', async ({ page }) => {
  await page.route('**/*.woff2', () => {
    // And no answer.
  });
  await page.goto(reader, { waitUntil: 'commit' });
  await expect(root(page)).toHaveAttribute('data-fonts', 'later');
  await expect(page.locator('h1')).toBeVisible();
});

for (const [name, isBusy] of [
  ['on a slow line', false],
  ['on a slow line, where the page is never idle', true],
] as const)
  test(`${name} the fonts come for the next page`, async ({ page }) => {
    if (isBusy)
      await page.addInitScript(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => port2.postMessage(null);
        port2.postMessage(null);
      });
    await delayPages(page);
    const fonts = watchFonts(page);
    await page.goto(reader);
    await expect(root(page)).toHaveAttribute('data-fonts', 'later');
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('fonts')), { timeout: 15_000 })
      .not.toBeNull();
    expect(fonts).toHaveLength(2);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Check a quote' }).click();
    await expect(page).toHaveURL(/\/quote\/$/);
    await expect(root(page)).not.toHaveAttribute('data-fonts');
  });
