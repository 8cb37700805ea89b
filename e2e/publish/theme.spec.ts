import { expect, reader, test } from '../test.ts';

const choice = '[data-theme-choice]';

test('a chosen theme stays, and is there before anything is painted', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator(choice)).toHaveValue('auto');
  await page.locator(choice).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  await page.addInitScript(() => {
    new MutationObserver(() => {
      document.documentElement.dataset.themeAt ??= String(performance.now());
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-theme'] });
  });
  await page.goto(reader);
  await expect(page.locator(choice)).toHaveValue('dark');
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries()[0]?.startTime ?? 0)).observe({
          type: 'paint',
          buffered: true,
        });
      }),
  );
  const themed = await page.locator('html').evaluate((root) => Number(root.dataset.themeAt));
  expect(themed).toBeLessThan(painted);
});

test('another tab follows, and `auto` gives the theme back to the system', async ({ page, context }) => {
  await page.goto('/');
  const other = await context.newPage();
  await other.goto('/about/');
  await page.locator(choice).selectOption('light');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(other.locator(choice)).toHaveValue('light');
  await page.locator(choice).selectOption('auto');
  for (const tab of [page, other]) await expect(tab.locator('html')).not.toHaveAttribute('data-theme');
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('forbidden storage keeps no page from working', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(`${reader}#q3-p1`);
  await page.locator(choice).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('#q3-p1')).toBeFocused();
});
