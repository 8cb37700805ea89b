import type { Page, Route } from 'playwright/test';
import { expect, reader, test } from '../test.ts';
import { slowDown } from './watch-requests.ts';

/** Holds the files of a kind back until they are let go. */
async function hold(page: Page, files: string): Promise<{ release: () => Promise<void> }> {
  const held: Route[] = [];
  let isReleased = false;
  await page.route(files, async (route) => {
    if (isReleased) await route.continue();
    else held.push(route);
  });
  return {
    release: async () => {
      isReleased = true;
      for (const route of held) await route.continue();
    },
  };
}

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

/** The sum of all layout shifts of a page so far. */
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

const areThere = (page: Page) =>
  page.evaluate(() => document.fonts.status === 'loaded' && document.fonts.check('16px "Source Serif 4"'));

for (const width of [390, 1440])
  for (const place of ['', '#q5-p3', '?topic=green'])
    test(`fonts that come long after the words move ${place || 'the page'} hardly, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 850 });
      const fonts = await hold(page, '**/*.woff2');
      await page.goto(reader + place, { waitUntil: 'domcontentloaded' });
      const match = '.passage[data-state="match"] > p';
      const words = page.locator(place === '' ? 'h1' : place.startsWith('#') ? place : match).first();
      await expect(words).toBeInViewport();
      const before = await words.boundingBox();
      await fonts.release();
      await expect.poll(() => areThere(page)).toBe(true);
      expect(await fontsOf(page, 'h1')).toEqual(['Source Serif 4']);
      const after = await words.boundingBox();
      expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(24);
    });

for (const place of ['', '#q5-p3', '?topic=green', 'q3/'])
  test(`on a first visit by phone hardly anything of ${place || 'the whole page'} moves`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 850 });
    await slowDown(page, { latency: 100, megabits: 9 });
    await page.goto(reader + place, { waitUntil: 'networkidle' });
    expect(await areThere(page)).toBe(true);
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
  });

test('fonts that are kept move nothing', async ({ page }) => {
  await page.goto('/about/', { waitUntil: 'networkidle' });
  await page.goto(reader, { waitUntil: 'networkidle' });
  expect(await shiftOf(page)).toBe(0);
});

test('keys that are pressed before the page script has come are kept', async ({ page }) => {
  const script = await hold(page, '**/assets/page-entry-*.js');
  await page.goto(reader, { waitUntil: 'commit' });
  await page.locator('#closing').waitFor({ state: 'attached' });
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await script.release();
  await expect(page.locator('#q1 h2')).toBeFocused();
});

test('words that are typed before the page script has come are kept', async ({ page }) => {
  const script = await hold(page, '**/assets/page-entry-*.js');
  await page.goto(reader, { waitUntil: 'commit' });
  await page.locator('#closing').waitFor({ state: 'attached' });
  await page.keyboard.press('/');
  await page.keyboard.type('target');
  await script.release();
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('target');
  await expect(page.locator('#search-hits [role="option"]').first()).toBeVisible();
});

test('a page whose script does not come is shown all the same', async ({ page }) => {
  await hold(page, '**/assets/*.js');
  await page.goto(`${reader}?topic=green`, { waitUntil: 'commit' });
  await expect(page.locator('h1')).toBeVisible();
});
