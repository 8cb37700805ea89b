import type { Page } from 'playwright/test';
import { expect, reader, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Wraps every piece of text as Chromium's translation does; the words stay. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(
      ({ data, parentElement }) => data.trim() !== '' && !parentElement?.closest('script, style'),
    )) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
  });
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('a passage is quoted, linked to and cited, and the quote says that it is a translation', async ({
  page,
}) => {
  await page.goto(`${reader}q3/#q3-p4`);
  await translate(page);
  await page.locator('a[href="#q3-p4"].passage-number').click();
  const actions = page.locator('#actions');
  const told = actions.getByRole('status');
  await actions.getByText('Copy quote').click();
  await expect(told).toHaveText('Copied.');
  expect(await copied(page)).toContain('Translated by a browser; not the words as published.');
  await actions.getByText('Copy link', { exact: true }).click();
  await expect.poll(() => copied(page)).toMatch(/#q3-p4$/);
  await actions.getByText('Other forms').click();
  await actions.getByText('RIS').click();
  await expect.poll(() => copied(page)).toMatch(/^TY {2}- /);
});

test('selected words are quoted', async ({ page }) => {
  await page.goto(`${reader}q3/`);
  await translate(page);
  await page.locator('#q3-p4').evaluate((words) => getSelection()?.selectAllChildren(words));
  await page.getByText('Quote or link').click();
  await page.locator('#actions').getByText('Copy quote').click();
  await expect(page.locator('#actions [role="status"]')).toHaveText('Copied.');
  expect(await copied(page)).toContain((await page.locator('#q3-p4').textContent()) ?? '');
});

test('what a link says of itself is put away', async ({ page }) => {
  await page.goto(`${reader}#q3-p99`);
  await expect(page.locator('#link-report')).toBeVisible();
  await translate(page);
  await page.getByText('Dismiss').click();
  await expect(page.locator('#link-report')).toBeHidden();
});

test('the transcript is narrowed, gone through, and shown whole again', async ({ page }) => {
  await page.goto(reader);
  await translate(page);
  await page.locator('#filter-bar').getByText('Filter').click();
  await page.locator('#filters').getByText('Green and low-carbon industry').click();
  await page.locator('#filters').getByText('Show 7 passages').click();
  await expect(page.locator('.passage[data-state="match"] > p[id]').first()).toBeFocused();
  await expect(page.locator('#filter-bar')).toContainText('Green and low-carbon industry');
  await page.locator('#filter-bar').getByText('Clear all').click();
  await expect(page.locator('[data-state]')).toHaveCount(0);
  await page
    .getByRole('navigation', { name: 'In this briefing' })
    .locator('a')
    .first()
    .getByText(/./)
    .last()
    .click();
  await expect(page.locator('.passage[data-state="match"] > p[id]').first()).toBeFocused();
});

test('a topic’s page is narrowed to a speaker', async ({ page }) => {
  await page.goto('/topics/computing-ai/');
  await translate(page);
  await page.locator('#excerpt-filters').getByText('Tao Qing').click();
  await expect(page.locator('#excerpt-filters [role="status"]')).toHaveText(
    '3 passages in 1 section: Tao Qing.',
  );
});
