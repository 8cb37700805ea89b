import { expect, reader, test } from '../test.ts';

const said = 'body > [role="status"].sr-only';
const current = '#navigator [aria-current="location"]';

test('a shared passage is shown, focused and announced', async ({ page }) => {
  await page.goto(`${reader}#q3-p4`);
  await expect(page.locator('#q3-p4')).toBeFocused();
  await expect(page.locator('#q3-p4')).toBeInViewport();
  await expect(page.locator(said)).toHaveText('Question 3, paragraph 4, Tao Qing');
  await expect(page.locator(current)).toHaveAttribute('href', '#q3');

  await page.evaluate(() => (location.hash = '#q10-p1'));
  await expect(page.locator('#q10-p1')).toBeFocused();
  await expect(page.locator(said)).toContainText('Question 10, paragraph 1');
});

test('an address that names nothing changes nothing', async ({ page }) => {
  for (const hash of ['#nowhere', '#%', '#']) {
    await page.goto(`${reader}${hash}`);
    await expect(page.locator('h1')).toBeInViewport();
    await expect(page.locator(said)).toHaveCount(0);
  }
});

test('the navigator marks what is being read, and never scrolls the page', async ({ page }) => {
  await page.goto(reader);
  await expect(page.locator(current)).toHaveCount(0);
  for (const id of ['opening', 'q4', 'q9', 'closing']) {
    await page.locator(`#${id}`).evaluate((section) => section.scrollIntoView());
    const top = () => page.locator(`#${id}`).evaluate((section) => section.getBoundingClientRect().top);
    const before = await top();
    await expect(page.locator(current)).toHaveAttribute('href', `#${id}`);
    await expect(page.locator(current)).toBeInViewport();
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
  }
});

test('a link of the navigator marks its section, however short', async ({ page }) => {
  await page.goto(reader);
  for (const id of ['q10', 'closing', 'q1']) {
    await page.locator(`#navigator a[href="#${id}"]`).click();
    await expect(page.locator(current)).toHaveAttribute('href', `#${id}`);
  }
});

test('on a phone the sheet gives way to the section chosen in it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(reader);
  await page.getByRole('button', { name: 'Contents' }).click();
  await expect(page.locator('#navigator')).toBeVisible();
  await page.locator('#navigator a[href="#q6"]').click();
  await expect(page.locator('#navigator')).toBeHidden();
  await expect(page.locator('#q6')).toBeFocused();
  await expect(page.locator('#q6 h2')).toBeInViewport();
});

test('the slash is a letter while one types', async ({ page }) => {
  await page.goto(reader);
  await page.keyboard.press('/');
  await page.keyboard.type('5/6');
  await expect(page.locator('[data-quick-find]')).toHaveValue('5/6');
});
