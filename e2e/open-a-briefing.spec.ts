import { expect, reader, test } from './test.ts';

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

for (const size of sizes)
  test(`the first screen of ${size.width} px shows what can be done`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(reader);
    const doors = page.getByRole('navigation', { name: 'In this briefing' });
    const topics = doors.getByRole('list', { name: 'Read by topic' });
    for (const door of [
      topics.getByRole('link', { name: 'Networks' }),
      doors.getByRole('button', { name: 'Search the words' }),
      doors.getByRole('link', { name: 'The summary, checked' }),
      doors.getByRole('link', { name: 'Check a quote' }),
      page.getByRole('list', { name: 'Findings' }),
      page.locator('.strip').getByRole('link', { name: 'Tao Qing' }),
    ])
      await expect(door).toBeInViewport({ ratio: 1 });
    const words = await page.locator('#opening-p1').boundingBox();
    expect(words?.y).toBeLessThan(size.height * 1.2);
  });

test('a topic of the cover narrows the text, and all of them are one press away on a phone', async ({
  page,
}) => {
  await page.setViewportSize(sizes[1]);
  await page.goto(reader);
  await page.getByRole('button', { name: 'All 16 topics' }).click();
  await expect(page.getByRole('checkbox', { name: /Telecom/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('list', { name: 'Read by topic' }).getByRole('link', { name: 'Networks' }).click();
  await expect(page).toHaveURL(/\?topic=networks-5g$/);
  await expect(page.locator('.filter-bar')).toContainText('13 passages');
});

test('the strip carries the numbers of the questions, as far as there is room', async ({ page }) => {
  await page.goto(reader);
  const numbers = page.locator('.strip text');
  await expect(numbers).toHaveText(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  await page.setViewportSize(sizes[1]);
  const boxes = await numbers
    .filter({ visible: true })
    .evaluateAll((texts) =>
      texts.map((text) => text.getBoundingClientRect()).map(({ left, right }) => [left, right]),
    );
  expect(boxes.length).toBeGreaterThan(5);
  for (const [at, [left = 0]] of boxes.entries()) expect(left).toBeGreaterThan(boxes[at - 1]?.[1] ?? -1);
});

for (const size of sizes)
  test(`a link into the text says at ${size.width} px who speaks, to whom, where and in whose words`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto(`${reader}#q3-p5`);
    const heading = page.locator('#q3 > .section-heading');
    await expect(heading).toBeInViewport({ ratio: 1 });
    for (const said of [
      'Phoenix TV',
      'Tao Qing',
      'State Council Information Office',
      '23 October 2024',
      'machine-made',
    ])
      await expect(heading).toContainText(said);
    await expect(heading.locator('.arrival-line')).toBeVisible();
    const [above, passage] = await Promise.all([heading.boundingBox(), page.locator('#q3-p5').boundingBox()]);
    expect(passage?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  });

test('a section by itself says on the first screen of a phone who answers', async ({ page }) => {
  await page.setViewportSize(sizes[1]);
  await page.goto(`${reader}q7/`);
  await expect(page.locator('#q7').getByRole('link', { name: 'Zhao Zhiguo' }).first()).toBeInViewport({
    ratio: 1,
  });
});

test('the pages of the site are behind one word on a phone', async ({ page }) => {
  await page.setViewportSize(sizes[1]);
  await page.goto(reader);
  const pages = page.getByRole('navigation', { name: 'Site' });
  await expect(pages).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(pages.getByRole('link', { name: 'Outlets' })).toBeInViewport({ ratio: 1 });
  await pages.getByRole('button', { name: 'Close' }).click();
  await expect(pages).toBeHidden();
});

test('home says what the site is for, and what was found in each briefing, on one screen', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Press conferences');
  const briefing = page.getByRole('article');
  await expect(briefing.getByRole('link', { name: '10 questions, 16 topics' })).toHaveAttribute(
    'href',
    reader,
  );
  await briefing.getByRole('link', { name: '14 of the 80 claims' }).click();
  await expect(page.locator('.claim:visible')).toHaveCount(14);
});
