import type { Page } from 'playwright/test';
import { holdIslands, untilAlive } from './publish/watch-requests.ts';
import { expect, reader, test } from './test.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const sheet = (page: Page) => page.locator('#search .search-sheet');

test('focus alone opens nothing; typing does, and one Escape closes and keeps the words', async ({
  page,
}) => {
  await page.goto(reader);
  await page.getByRole('link', { name: 'About', exact: true }).first().focus();
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await untilAlive(page, 'site-search');
  await expect(sheet(page)).toBeHidden();
  await page.keyboard.type('hydrogen');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('hydrogen');
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('a press in the field opens the sheet', async ({ page }) => {
  await page.goto(reader);
  await field(page).click();
  await expect(sheet(page)).toBeVisible();
  await expect(field(page)).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the sheet has a button that closes it, and brings up no keyboard', async ({ page }) => {
    await page.goto(reader);
    await field(page).tap();
    await expect(sheet(page)).toBeVisible();
    await page.locator('#search').getByRole('button', { name: 'Close' }).tap();
    await expect(sheet(page)).toBeHidden();
    await expect(field(page)).not.toBeFocused();
  });
});

test('the button gives the focus back to who came by the key', async ({ page }) => {
  await page.goto(reader);
  await page.locator('#ref-a09').focus();
  await page.keyboard.press('/');
  await page.keyboard.press('Tab');
  await expect(page.locator('#search').getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet(page)).toBeHidden();
  await expect(page.locator('#ref-a09')).toBeFocused();
});

test('until its island has come, the sheet searches for what was typed and gives no tips', async ({
  page,
}) => {
  const { release } = await holdIslands(page);
  await page.goto(reader);
  await page.keyboard.press('/');
  await expect(sheet(page).getByText('leaves out a word')).toBeVisible();
  await expect(sheet(page).locator('.search-waits')).toBeHidden();
  await page.keyboard.type('hydrogen');
  await expect(sheet(page).getByText('leaves out a word')).toBeHidden();
  await expect(sheet(page).getByText('Searching…').first()).toBeVisible();
  release();
  await expect(page.getByRole('option').first()).toBeVisible();
});

test('the results page shows the query and says that it searches, from the first', async ({ page }) => {
  const main = page.getByRole('main');
  const { release } = await holdIslands(page);
  await page.goto('/search/?q=hydrogen');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('hydrogen');
  await expect(main.getByText('Searching…')).toBeVisible();
  await expect(main.getByText('leaves out a word')).toBeHidden();
  release();
  await expect(page.locator('.search-count')).toHaveText(/^\d+ hits?$/);
  await page.getByRole('searchbox', { name: 'Search' }).fill('');
  await expect(main.getByText('leaves out a word')).toBeVisible();
  await expect(main.getByText('Searching…')).toBeHidden();
});

test('the name of a tier is said once', async ({ page }) => {
  await page.goto(reader);
  await page.keyboard.press('/');
  await page.keyboard.type('246 EFLOPS');
  await expect(page.getByRole('group', { name: 'Exact words' })).toBeVisible();
  const said = await page.locator('#search').ariaSnapshot();
  expect(said.match(/Exact words/g)).toEqual(['Exact words']);
});

test('the marks tell that they are looked for, and that they are there', async ({ page }) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/search/index.json', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${reader}?q=signal+upgrade#q4-p4`);
  const status = page.getByRole('region', { name: 'Search marks' }).getByRole('status');
  await expect(status).toHaveText('Searching for “signal upgrade”');
  release();
  await expect(status).toHaveText('1 of 2 for “signal upgrade”, marked in the text');
});

test('controls in the header say what they are, and its empty ground is no link', async ({ page }) => {
  await page.goto('/about/');
  await expect(page.getByText('Theme:')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('auto');
  await page.getByRole('banner').click();
  await expect(page).toHaveURL(/\/about\/$/);
});
