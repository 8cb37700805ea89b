import { AxeBuilder } from '@axe-core/playwright';
import { expect, pages, reader, test } from './test.ts';

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const { name, path } of pages)
        test(`axe finds nothing on ${name}`, async ({ page }) => {
          // A whole briefing has thousands of elements for axe to look at.
          test.slow();
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual(
            [],
          );
        });
    });

test('axe finds nothing on the open sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(reader);
  await page.getByRole('button', { name: 'Contents' }).click();
  await expect(page.locator('#navigator')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
});

test('the skip links are the first stops and lead where they say', async ({ page }) => {
  await page.goto(reader);
  await page.getByRole('link', { name: 'Skip to the transcript' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#opening h2')).toBeInViewport();
});

test('tabbing through the search leaves it closed, and Escape gives the focus back', async ({ page }) => {
  await page.goto(reader);
  await page.locator('#ref-a09').focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#ref-a09')).toBeFocused();

  await page.getByRole('link', { name: 'About', exact: true }).first().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await expect(page.locator('#search .search-sheet')).toBeHidden();
  for (let stop = 0; stop < 12; stop += 1) await page.keyboard.press('Tab');
  await expect(page.locator('#search .search-sheet')).toBeHidden();
});
