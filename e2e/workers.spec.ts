import type { Page } from 'playwright/test';
import { test as noisyTest } from 'playwright/test';
import { altered, check, checkButton, fieldOf, statusOf, verbatim } from './quote-page.ts';
import { expect, test } from './test.ts';

/** The script of a worker. */
const worker = /\/assets\/worker-\w+\.js$/;

/**
 * Checks a text, and another one while the first is at work; all in the page, since a check may be done before a
 * test outside has seen that it began. Returns what the status said until it named a verdict, with `page free` where
 * the page ran a timer.
 */
function statusesOf(page: Page, first: string, second: string | null): Promise<string[]> {
  return page.evaluate(
    ([first, second]) =>
      new Promise<string[]>((resolve) => {
        const status = document.querySelector('.quote-check [role=status]')!;
        const checkText = (text: string) => {
          document.querySelector<HTMLTextAreaElement>('#quote-text')!.value = text;
          document.querySelector<HTMLButtonElement>('.quote-check button[aria-keyshortcuts]')!.click();
        };
        const statuses: string[] = [];
        new MutationObserver(() => {
          if (statuses.push(status.textContent) === 1)
            setTimeout(() => {
              statuses.push('page free');
              if (second !== null) checkText(second);
            });
          else if (status.textContent !== 'Checking…') resolve(statuses);
        }).observe(status, { childList: true, characterData: true, subtree: true });
        checkText(first!);
      }),
    [first, second] as const,
  );
}

const longDraft = `“${altered}.” Then nothing. `.repeat(1000).slice(0, 100_000);

test('a hundred thousand letters do not stop the page', async ({ page }) => {
  await check(page, verbatim);
  await expect(statusOf(page)).toHaveText('1 quote: 1 verbatim');
  expect(await statusesOf(page, longDraft, null)).toEqual([
    'Checking…',
    'page free',
    expect.stringMatching(/^1,000 quotations: 1,000 altered/),
  ]);
  await expect(page.getByRole('article')).toHaveCount(50);
  await page.getByRole('button', { name: /^Show the next 50 of/ }).click();
  await expect(page.getByRole('article')).toHaveCount(100);
});

test('a newer check overtakes an older one that is still at work', async ({ page }) => {
  await check(page, verbatim);
  await expect(statusOf(page)).toHaveText('1 quote: 1 verbatim');
  expect(await statusesOf(page, longDraft, altered)).toEqual([
    'Checking…',
    'page free',
    '1 quote: 1 altered',
  ]);
  await expect(statusOf(page)).toHaveText('1 quote: 1 altered');
});

test('a newer check overtakes an older one whose scripts are still on their way', async ({ page }) => {
  let held = 0;
  await page.route(worker, async (route) => {
    // Neither the file asked for ahead nor the worker's own ever comes.
    if (held++ > 1) await route.continue();
  });
  await check(page, altered);
  await expect.poll(() => held).toBe(2);
  await fieldOf(page).fill(verbatim);
  await checkButton(page).click();
  await expect(statusOf(page)).toHaveText('1 quote: 1 verbatim');
});

noisyTest('passages that can’t be loaded are told of, and tried again', async ({ page }) => {
  await page.route('**/quote/passages.json', (route) => route.abort());
  await check(page, verbatim);
  await expect(statusOf(page)).toHaveText('The passages could not be loaded, so nothing was checked.');
  await page.unroute('**/quote/passages.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(statusOf(page)).toHaveText('1 quote: 1 verbatim');
});

const searchFailed = /The search could not be loaded\. You can still reach every passage by its topic/;

for (const [name, missing] of [
  ['an index', /\/search\/index\.json$/],
  ['scripts', worker],
] as const)
  noisyTest(`a search without ${name} is told of, and the next letters try again`, async ({ page }) => {
    let isOffline = true;
    await page.route(missing, (route) => (isOffline ? route.abort() : route.continue()));
    await page.goto('/search/');
    const field = page.getByRole('searchbox', { name: 'Search' });
    await field.fill('computing power');
    const told = page.getByRole('alert').filter({ hasText: searchFailed });
    await expect(told).toBeVisible();
    await expect(page.locator('.search-count')).toHaveText('');
    isOffline = false;
    await field.press('End');
    await field.press('.');
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /computing power/i })
        .first(),
    ).toBeVisible();
    await expect(told).toBeHidden();
  });

noisyTest('an island that can’t be loaded says so, and comes at the next letter', async ({ page }) => {
  const code = /\/assets\/site-search-\w+\.js$/;
  await page.route(code, (route) => route.abort());
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.keyboard.type('computing');
  const sheet = page.locator('#search .search-sheet');
  await expect(sheet.getByRole('alert')).toHaveText('The search could not be loaded. Type on to try again.');
  await expect(sheet.getByText('Searching…')).toBeHidden();
  await page.unroute(code);
  await page.keyboard.type(' power');
  await expect(sheet.getByRole('option').first()).toContainText('computing power');
  await expect(sheet.getByRole('alert')).toBeHidden();
});
