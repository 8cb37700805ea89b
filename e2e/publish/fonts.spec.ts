import type { Page } from 'playwright/test';
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
  const fonts = watchFonts(page);
  await page.goto(reader);
  await expect.poll(() => fonts.length).toBe(2);
  await expect(root(page)).not.toHaveAttribute('data-fonts');
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
