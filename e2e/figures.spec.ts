import type { Page } from 'playwright/test';
import { expect, reader, test } from './test.ts';

const figures = `${reader}figures/`;
const shown = (page: Page) => page.locator('#figure-list li:visible');
const valuesOf = (page: Page) =>
  shown(page).evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset.value)));

test('every figure stands on the page once, by topic, and the reader leads there', async ({ page }) => {
  await page.goto(reader);
  await page
    .getByRole('navigation', { name: 'In this briefing' })
    .getByRole('link', { name: 'Figures' })
    .click();
  await expect(page).toHaveURL(new RegExp(`${figures}$`));
  const data = (await (await page.request.get(`${figures.slice(0, -1)}.json`)).json()) as { id: string }[];
  const ids = await page.locator('#figure-list li').evaluateAll((rows) => rows.map(({ id }) => id));
  expect(data).toHaveLength(115);
  expect(ids.sort()).toEqual(data.map(({ id }) => id).sort());
  const topics = await page.locator('#figure-list h2').allTextContents();
  expect(topics.length).toBeGreaterThan(5);
});

test('figures are narrowed and sorted by keyboard, and the address keeps it', async ({ page }) => {
  await page.goto(figures);
  await page.getByRole('combobox', { name: 'Unit' }).focus();
  await page.keyboard.type('vehicles');
  await expect(page.getByRole('status').first()).toHaveText('6 of 115 figures.');
  await expect(page).toHaveURL(/\?unit=vehicles$/);
  await page.getByRole('combobox', { name: 'Sort by' }).focus();
  await page.keyboard.type('value');
  await expect(page).toHaveURL(/\?unit=vehicles&sort=value$/);
  const sorted = await valuesOf(page);
  expect(sorted).toHaveLength(6);
  expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
  await expect(page.getByRole('region', { name: 'Vehicles' })).toBeVisible();

  await page.reload();
  expect(await valuesOf(page)).toEqual(sorted);
  await page.goBack();
  await expect(page).toHaveURL(/\?unit=vehicles$/);
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('topic');
  expect(await valuesOf(page)).not.toEqual(sorted);
  await page.getByRole('button', { name: 'Clear all' }).press('Enter');
  await expect(shown(page)).toHaveCount(115);
  await expect(page.getByRole('combobox', { name: 'Topic' })).toBeFocused();
});

for (const [order, first] of [
  ['subject', /^10G PON/],
  ['change', /^Additional financing/],
  ['place', /^Value added, industry above/],
] as const)
  test(`an address sorts by ${order}, and is told of what it does not know`, async ({ page }) => {
    await page.goto(`${figures}?sort=${order}&unit=leagues`);
    await expect(page.locator('#figure-list h3:visible').first()).toHaveText(first);
    await expect(page.getByRole('status').first()).toHaveText(
      '115 figures. There is no unit “leagues” here; it is ignored.',
    );
    await expect(shown(page)).toHaveCount(115);
  });

test('what is marked says so in words, and no chart draws it', async ({ page }) => {
  await page.goto(figures);
  await page.getByRole('link', { name: 'marked figures' }).click();
  await expect(page.getByRole('combobox', { name: 'Marked' })).toHaveValue('yes');
  await expect(shown(page)).toHaveCount(9);
  for (const row of await shown(page).all())
    await expect(row).toContainText(/Garbled figure|Unit missing|Ten times too high: 4.49 trillion/);
  const drawn = await page
    .locator('#charts svg[role="img"]')
    .evaluateAll((charts) => charts.map((chart) => chart.textContent).join(' '));
  for (const subject of await shown(page).getByRole('heading').allTextContents())
    expect(drawn).not.toContain(subject);
  await expect(page.locator('#charts')).toContainText('Not drawn: ');
});

test('a figure leads to its words, marked, and a passage back to its figures', async ({ page }) => {
  await page.goto(`${figures}#f088`);
  await expect(page.locator('#f088')).toBeFocused();
  await page.locator('#f088').getByRole('link', { name: '1.184 billion' }).click();
  await expect(page).toHaveURL(/#q8-p2$/);
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('quote') ?? [])].map((range) => String(range)).join(''));
  await expect.poll(marked).toContain('1.184 billion');
  await page
    .getByRole('group', { name: 'Notes on Question 8, paragraph 2' })
    .getByRole('link', { name: '10 figures' })
    .click();
  await expect(page).toHaveURL(/figures\/\?sort=place#f085$/);
  await expect(page.locator('#f085')).toBeInViewport();
  await expect(page.locator('#f085 + li')).toHaveAttribute('id', 'f086');
});

test('a topic leads to its figures', async ({ page }) => {
  await page.goto('/topics/consumer-electronics/');
  await page.getByRole('link', { name: 'figures on this topic' }).click();
  await expect(page.getByRole('combobox', { name: 'Topic' })).toHaveValue('consumer-electronics');
  await expect(shown(page)).toHaveCount(12);
});

test('each chart has a name, and a table with the same values', async ({ page }) => {
  await page.goto(figures);
  for (const chart of await page.locator('#charts figure').all()) {
    const name = (await chart.getByRole('img').getAttribute('aria-label')) ?? '';
    await chart.getByText('As a table').click();
    for (const row of await chart.locator('tbody tr').all())
      expect(name).toContain((await row.getByRole('cell').allTextContents()).join(', '));
  }
});

test('on paper the figures are a document: no choices, all rows, what is marked with its words', async ({
  page,
}) => {
  await page.goto(figures);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('form', { name: 'Choose and sort the figures' })).toBeHidden();
  await expect(shown(page)).toHaveCount(115);
  await expect(page.locator('#f115')).toContainText('Ten times too high');
  await expect(page.locator('.print-head')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('figures stand by topic, with links to their words and to the files', async ({ page }) => {
    await page.goto(`${figures}?sort=value`);
    await expect(page.getByRole('form', { name: 'Choose and sort the figures' })).toBeHidden();
    await expect(page.locator('#figure-list li')).toHaveCount(115);
    await expect(page.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', `${reader}figures.csv`);
    await page.getByText('A span of time').click();
    await expect(page.locator('#other-numbers').getByRole('link', { name: 'Q3 ¶1' })).toBeVisible();
  });
});
