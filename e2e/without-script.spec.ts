import { expect, pages, reader, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('every page is whole and shows no control that needs scripts', async ({ page }) => {
  for (const { path } of pages) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.theme-choice')).toBeHidden();
  }
});

test('the navigator lists and leads to every exchange', async ({ page }) => {
  await page.goto(reader);
  const links = page.getByRole('navigation', { name: 'Exchanges' }).getByRole('link');
  await expect(links).toHaveCount(12);
  await expect(page.locator('.finder')).toBeHidden();
  await links.nth(7).click();
  await expect(page.locator('#q7 h2')).toBeInViewport();
});

test('on a phone the navigator opens and closes as a sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(reader);
  const sheet = page.locator('#navigator');
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: 'Contents' }).click();
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('an address opens at its passage, marked', async ({ page }) => {
  await page.goto(`${reader}#q6-p3`);
  await expect(page.locator('#q6-p3')).toBeInViewport();
  await expect(page.locator('#q6-p3')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});
