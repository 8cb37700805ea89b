import { expect, reader, test } from './test.ts';

test('tabbing through the search leaves it closed, and Escape gives the focus back', async ({ page }) => {
  await page.goto(reader);
  await page.locator('#ref-a09').focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#ref-a09')).toBeFocused();

  await page.getByRole('combobox', { name: 'Theme' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await expect(page.locator('#search .search-sheet')).toBeHidden();
  for (let stop = 0; stop < 12; stop += 1) await page.keyboard.press('Tab');
  await expect(page.locator('#search .search-sheet')).toBeHidden();
});
