import { expect, pages, reader, test } from '../test.ts';
import { watchScripts } from './watch-requests.ts';

/** What a page may ask for before it is used: the page script, and what narrows the text where the address asks. */
const ofReading = /^\/assets\/(?:page-entry|filter|figure-list)-\w+\.js$/;

// A search in the address is the first use.
for (const { name, path } of pages.filter((page) => page.name !== 'search')) {
  test(`${name}: reading loads no island, and nothing of the framework`, async ({ page }) => {
    const scripts = watchScripts(page);
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(scripts.filter((script) => !ofReading.test(script))).toEqual([]);
    await expect(page.locator('[data-mounted]')).toHaveCount(0);
    expect(await page.content()).not.toMatch(/_next|__next/);
  });
}

test('moving, scrolling, selecting and following links load nothing', async ({ page }) => {
  await page.goto(reader);
  await page.waitForLoadState('networkidle');
  const scripts = watchScripts(page);
  const passage = page.locator('#opening-p1');
  await passage.scrollIntoViewIfNeeded();
  const box = await passage.boundingBox();
  if (!box) throw new Error('Missing box of the first passage');

  await page.mouse.move(box.x + 20, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 40, { steps: 5 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(10);

  await page.mouse.wheel(0, 4000);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(3000);
  await page.keyboard.press('End');
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight - scrollY))
    .toBeLessThan(2);
  await page.locator('#navigator a[href="#q5"]').click();
  await expect(page).toHaveURL(/#q5$/);
  await expect(page.locator('#q5')).toBeInViewport();
  await page.locator('#q5 .passage-number').first().click();
  await expect(page).toHaveURL(/#q5-p1$/);

  await page.waitForLoadState('networkidle');
  expect(scripts).toEqual([]);
});

test('the words of the transcript stand in the page once', async ({ page }) => {
  const html = await (await page.request.get(reader)).text();
  expect(html.split('the general trend of stable progress').length).toBeLessThanOrEqual(2);
});
