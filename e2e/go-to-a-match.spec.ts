import type { Page } from 'playwright/test';
import { expect, reader, test } from './test.ts';

const status = '.filter-bar [role="status"]';

/** Waits until the line of the filters and the first match are in view, one below the other, with the focus on the match. */
async function expectAtFirstMatch(page: Page): Promise<void> {
  const first = page.locator('.passage[data-state="match"] > p[id]').first();
  await expect(first).toBeFocused();
  const [line, words] = await Promise.all([page.locator('#filter-bar').boundingBox(), first.boundingBox()]);
  expect(line?.y).toBeGreaterThanOrEqual(0);
  expect(line?.y).toBeLessThan(24);
  expect(words?.y).toBeGreaterThanOrEqual((line?.y ?? 0) + (line?.height ?? 0));
  expect(words?.y).toBeLessThan((page.viewportSize()?.height ?? 0) * 0.8);
}

for (const [width, height] of [
  [1440, 900],
  [820, 1180],
  [390, 844],
] as const)
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height } });

    test('what a chosen topic shows is gone to when the sheet is put away', async ({ page }) => {
      await page.goto(reader);
      await page.keyboard.press('t');
      const sheet = page.getByRole('form', { name: 'Filter the transcript' });
      await sheet.getByRole('checkbox', { name: 'Cars and new energy vehicles 7', exact: true }).check();
      await sheet.getByRole('button', { name: 'Show 7 passages' }).click();
      await expect(sheet).toBeHidden();
      await expect(page.locator(status)).toContainText('Cars and new energy vehicles');
      await expectAtFirstMatch(page);
    });

    test('an address that narrows leads to the first match', async ({ page }) => {
      await page.goto(`${reader}?topic=green`);
      await expect(page.locator(status)).toContainText('Green and low-carbon industry');
      await expectAtFirstMatch(page);
    });

    test('going back to a narrowed page leads to where it was left', async ({ page }) => {
      await page.goto(`${reader}?topic=green`);
      await expectAtFirstMatch(page);
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      const place = await page.evaluate(() => scrollY);
      await page.goto('/about/');
      await page.goBack();
      await expect(page.locator(status)).toContainText('Green and low-carbon industry');
      await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(4);
    });

    test('a value that nothing has is answered in view', async ({ page }) => {
      await page.goto(`${reader}?topic=nonsense`);
      await expect(page.locator(status)).toHaveText('There is no topic “nonsense” here; it is ignored.');
      await expect(page.locator(status)).toBeFocused();
      const line = await page.locator(status).boundingBox();
      expect(line?.y).toBeGreaterThanOrEqual(0);
      expect(line?.y).toBeLessThan(height / 2);
    });

    test('a topic on the cover leads to its first match', async ({ page }) => {
      await page.goto(reader);
      await page.getByRole('navigation', { name: 'In this briefing' }).getByRole('link').nth(3).click();
      await expect(page).toHaveURL(/\?topic=/);
      await expectAtFirstMatch(page);
    });
  });

test('the sheet says what it is and closes by a control as large as a finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(reader);
  await page.getByRole('button', { name: 'Topics', exact: true }).click();
  const sheet = page.getByRole('form', { name: 'Filter the transcript' });
  await expect(sheet.getByRole('heading', { name: 'Filter the transcript' })).toBeInViewport();
  const close = sheet.getByRole('button', { name: 'Close' });
  const { width = 0, height = 0 } = (await close.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await close.click();
  await expect(sheet).toBeHidden();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
