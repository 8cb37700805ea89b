import { expect as expectQuietly, test as noisyTest } from 'playwright/test';
import { expect, reader, test } from '../test.ts';
import { holdIslands, slowDown, untilAlive, watchScripts } from './watch-requests.ts';

const field = '.finder input';
const searchField = '#search input';
const found = '.finder [role="status"]';

test('hovering over an island loads it alone, and once', async ({ page }) => {
  await page.goto(reader);
  const scripts = watchScripts(page);
  await page.hover(field);
  await untilAlive(page, 'exchange-finder');
  await page.click(field);
  await page.keyboard.type('5G');
  await expect(page.locator(found)).toHaveText(/^\d+ of 12$/);
  expect(scripts.some((path) => /\/exchange-finder-/.test(path))).toBe(true);
  expect(scripts.filter((path) => /\/(?:site-search|quote-check|worker)-/.test(path))).toEqual([]);
  expect(new Set(scripts).size).toBe(scripts.length);
});

test('what was typed while an island was on its way is kept and used', async ({ page }) => {
  await page.goto(reader);
  await slowDown(page);
  // The island waits until half of the word is typed; the other half meets the take-over.
  const { release } = await holdIslands(page);
  await page.keyboard.press('/');
  await expect(page.locator(searchField)).toBeFocused();
  await page.keyboard.type('low-al', { delay: 40 });
  release();
  await page.keyboard.type('titude', { delay: 40 });
  await untilAlive(page, 'site-search');
  await expect(page.locator(searchField)).toHaveValue('low-altitude');
  await expect(page.locator(searchField)).toBeFocused();
  expect(await page.locator(searchField).evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(
    12,
  );
  await expect(page.locator('[role="option"]').first().locator('mark').first()).toHaveText(/^low-altitude$/i);
  await page.keyboard.type('zzzz');
  await expect(page.locator('[role="option"]')).toHaveCount(0);
});

test('what the reader had done stays as it was', async ({ page }) => {
  await page.goto(`${reader}#q9-p2`);
  await page.locator('#q9 .repairs summary').click();
  await page.locator('[data-theme-choice]').selectOption('dark');
  await page.locator('#q9-p2').click({ clickCount: 3 });
  const state = () =>
    page.evaluate(() => ({
      scroll: scrollY,
      selected: String(getSelection()),
      open: document.querySelector<HTMLDetailsElement>('#q9 .repairs')?.open,
      theme: document.documentElement.dataset.theme,
      choice: document.querySelector<HTMLSelectElement>('[data-theme-choice]')?.value,
      current: document.querySelector('#navigator [aria-current]')?.getAttribute('href'),
    }));
  const before = await state();
  expect(before).toMatchObject({ open: true, theme: 'dark', choice: 'dark', current: '#q9' });
  expect(before.selected).not.toBe('');
  await page.hover(field);
  await untilAlive(page, 'exchange-finder');
  expect(await state()).toEqual(before);
});

test('the click that called an island is honoured, and once', async ({ page }) => {
  await page.goto('/quote/');
  const { release } = await holdIslands(page);
  const button = page.getByRole('button', { name: 'Check' });
  await button.click();
  await expect(button).toHaveAttribute('aria-busy', 'true');
  release();
  await expect(page.locator('.quote-check').getByRole('status')).toHaveText(
    'Nothing to check yet: paste some words first.',
  );
  await expect(page.locator('#quote-text')).toBeFocused();
  await expect(button).not.toHaveAttribute('aria-busy');
});

test('the address keeps working once an island is alive', async ({ page }) => {
  await page.goto(`${reader}#q3-p2`);
  await page.hover(field);
  await untilAlive(page, 'exchange-finder');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.resourceType()));
  await page.locator('#navigator a[href="#q5"]').click();
  await page.locator('#navigator a[href="#q7"]').click();
  await expect(page.locator('#q7')).toBeFocused();
  await page.goBack();
  await expect(page.locator('#q5')).toBeFocused();
  await page.goBack();
  await expect(page.locator('#q3-p2')).toBeFocused();
  await page.goForward();
  await expect(page.locator('#q5')).toBeInViewport();
  expect(requests.filter((type) => type !== 'other')).toEqual([]);
});

noisyTest(
  'without a connection the page goes on as it is, and the next use tries again',
  async ({ page, context }) => {
    await page.goto(reader);
    await context.setOffline(true);
    const failed = page.waitForEvent('requestfailed');
    await page.locator(field).focus();
    await failed;
    await page.keyboard.type('5G');
    await expectQuietly(page.locator(field)).toHaveValue('5G');
    await expectQuietly(page.locator('#opening')).toBeVisible();
    await context.setOffline(false);
    await expectQuietly(async () => {
      await page.locator('h1').hover();
      await page.locator(field).hover();
      await expectQuietly(page.locator(found)).toHaveText(/^\d+ of 12$/, { timeout: 500 });
    }).toPass();
    await expectQuietly(page.locator(field)).toHaveValue('5G');
  },
);
