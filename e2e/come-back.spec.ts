import type { Page } from 'playwright/test';
import { expect, reader, test } from './test.ts';

const offerOf = (page: Page) => page.getByRole('link', { name: /^Continue at/ });

async function readUpTo(page: Page, passage: string): Promise<void> {
  await page.goto(reader);
  await page.locator(`#${passage}`).evaluate((element) => element.scrollIntoView());
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem(`place ${location.pathname}`)))
    .not.toBeNull();
}

for (const width of [1440, 390])
  test(`who comes back at ${width} px is offered the place, without anything moving`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await readUpTo(page, 'q3-p4');
    await page.goto('/');
    await page.goto(reader);
    await expect(offerOf(page)).toBeInViewport({ ratio: 1 });
    await expect(offerOf(page)).toHaveText(/^Continue at Question 3, paragraph \d$/);
    const shift = await page.evaluate(
      () =>
        new Promise((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
            type: 'layout-shift',
            buffered: true,
          });
          setTimeout(() => resolve(0), 300);
        }),
    );
    expect(shift).toBe(0);
    await offerOf(page).click();
    await expect(page).toHaveURL(/#q3-p\d$/);
  });

test('a place can be forgotten, and is not kept where that is switched off', async ({ page }) => {
  await readUpTo(page, 'q3-p4');
  await page.goto('/');
  await page.goto(reader);
  await page.getByRole('button', { name: 'Forget the place' }).click();
  await expect(offerOf(page)).toBeHidden();
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /remembers where you were/ }).uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.locator('#q5-p2').evaluate((element) => element.scrollIntoView());
  await page.goto('/');
  await page.goto(reader);
  await expect(page.locator('#q1')).toBeAttached();
  await expect(offerOf(page)).toBeHidden();
});

test('a link to a place is followed, and nothing else is offered', async ({ page }) => {
  await readUpTo(page, 'q3-p4');
  await page.goto('/');
  await page.goto(`${reader}#q7`);
  await expect(page.locator('#q7 h2')).toBeInViewport();
  await expect(offerOf(page)).toBeHidden();
});

test('the bar at the thumb says where one is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${reader}#q3`);
  const contents = page.getByRole('button', { name: /^Contents/ });
  await expect(contents).toHaveText('Contents Q3 of 10');
  // An arrival is kept in place until the reader moves.
  await page.mouse.move(100, 400);
  await page.mouse.wheel(0, 10);
  await page.locator('#q8-p2').evaluate((element) => element.scrollIntoView());
  await expect(contents).toHaveText('Contents Q8 of 10');
});

test('the bar at the thumb goes on saying it in a page that the browser has translated', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${reader}#q2`);
  const where = page.locator('[data-where]');
  await expect(where).toHaveText('Q2 of 10');
  // Browsers wrap each piece of text in elements of their own.
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.data.trim() === '' || text.parentElement?.closest('script, style')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      text.replaceWith(outer);
      outer.append(inner);
      inner.append(text);
    }
  });
  // Until the reader moves on, the page stays at what the link led to.
  await page.mouse.wheel(0, 4);
  await page.locator('#q3-p4').evaluate((words) => words.scrollIntoView({ behavior: 'instant' }));
  await expect(where).toHaveText('Q3 of 10');
});
