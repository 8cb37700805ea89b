import { AxeBuilder } from '@axe-core/playwright';
import { expect, pages, reader, test } from './test.ts';

/** All that differs in the dark. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const { name, path } of pages)
        test(`axe finds nothing on ${name}`, async ({ page }) => {
          // A whole briefing has thousands of elements for axe to look at.
          test.slow();
          await page.goto(path);
          const axe = new AxeBuilder({ page });
          const { violations } = await (
            colorScheme === 'dark' ? axe.withRules(rulesOfColour) : axe
          ).analyze();
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

test('axe finds nothing on the open search, empty, with hits and with nothing found', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/about/');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Search' });
  const found = page.locator('#search').getByRole('status');
  for (const [typed, told] of [
    ['', ''],
    ['computing power', /hits/],
    ['lockchain', '0 hits'],
  ] as const) {
    await field.fill(typed);
    await expect(found).toHaveText(told);
    const { violations } = await new AxeBuilder({ page }).include('#search').analyze();
    expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
  }
});

test('the skip links are the first stops and lead where they say', async ({ page }) => {
  await page.goto(reader);
  await page.getByRole('link', { name: 'Skip to the transcript' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#opening h2')).toBeInViewport();
});
