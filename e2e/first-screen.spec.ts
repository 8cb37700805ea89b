import { expect, pages, test } from './test.ts';

test('no page is painted before the words of its first screen are there', async ({ page }) => {
  for (const { name, path } of pages) {
    await page.goto(path);
    await expect(page.locator('head link[rel="expect"]'), name).toHaveAttribute('href', '#first-screen');
    const isBehindTitle = await page
      .locator('#first-screen')
      .evaluate((mark) => mark.matches('h1 ~ *, :has(h1) ~ *, :has(h1) ~ * *'));
    expect(isBehindTitle, name).toBe(true);
  }
});
