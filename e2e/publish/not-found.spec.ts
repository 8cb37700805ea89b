import { expect, test } from 'playwright/test';

test('an unknown address is answered as such, with a page that helps', async ({ page }) => {
  for (const path of ['/nowhere', '/briefings/1999-01-01-nothing/', '/briefings/2024-10-23-miit/q11/']) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  }
});

test('a page is found without its last slash', async ({ page }) => {
  await page.goto('/about?x=1#top');
  await expect(page).toHaveURL(/\/about\/\?x=1#top$/);
});
