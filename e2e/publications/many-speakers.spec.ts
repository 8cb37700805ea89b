import { expect, test } from '../test.ts';

const ferry = '/briefings/2031-05-12-night-ferry/';
const hall = '/briefings/2031-07-01-town-hall/';

test('who asks, answers and interprets is told as far as it is known', async ({ page }) => {
  await page.goto(ferry);
  const headings = page.locator('#q1 .turn-heading b, #q2 .turn-heading');
  await expect(headings).toHaveText([
    'Jane Roe, Harbour Gazette',
    'Ada Lind',
    'Jane Roe, Harbour Gazette',
    'Ada Lind',
    'Anna Berg and Luca Moretti, City News',
    'Bruno Keller',
    /a reporter/,
    /Carmen Ibáñez.*Director/,
    /Eva Roth.*interpreter for Carmen Ibáñez/,
    /a reporter/,
    /Eva Roth.*interpreter for Carmen Ibáñez/,
  ]);
  await expect(page.locator('#q2-title')).toContainText('answered by Carmen Ibáñez');
  await expect(page.locator('#q2-title')).not.toContainText('Eva Roth');
});

test('what nobody spoke is no passage, and stage directions are told apart', async ({ page }) => {
  await page.goto(ferry);
  await expect(page.locator('.direction').filter({ hasText: /\S/ })).toHaveText([
    '(Applause.)',
    '(Laughter.)',
    '[inaudible]',
    '(Cross-talk.)',
  ]);
  await expect(page.getByRole('main')).not.toContainText(/\bEND\b|For immediate release/);
  await expect(page.getByText('Three houses spoke of the fire')).toBeVisible();
});

test('an exchange that was put in later stands in its place under a number of its own', async ({ page }) => {
  await page.goto(ferry);
  const ids = await page.locator('.section').evaluateAll((sections) => sections.map(({ id }) => id));
  expect(ids).toEqual(['opening', 'q1', 'q2', 'q5', 'q3', 'q4']);
});

for (const path of [ferry, hall])
  test(`five speakers of ${path} are told apart by the form of their bars`, async ({ page }) => {
    await page.goto(path);
    const swatches = page.locator('.strip figcaption > span:has(a) path');
    const forms = await swatches.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
    expect(new Set(forms).size).toBe(5);
  });

test('the navigator finds one of 120 exchanges, and keeps the one that is read in view', async ({ page }) => {
  await page.goto(`${hall}#q97`);
  const navigator = page.getByRole('navigation', { name: 'Exchanges' });
  const current = navigator.locator('[aria-current]');
  await expect(current).toContainText('What of matter 97');
  await expect(current).toBeInViewport({ ratio: 1 });
  await navigator.getByRole('searchbox').fill('matter 77');
  await expect(navigator.getByRole('status')).toHaveText('1 of 120');
  await navigator.getByRole('link', { name: /What of matter 77/ }).click();
  await expect(page.locator('#q77 .question-line')).toBeInViewport();
});

test('a page of one exchange lists those around it, and leads to all', async ({ page }) => {
  await page.goto(`${hall}q60/`);
  const navigator = page.getByRole('navigation', { name: 'Exchanges' });
  await expect(navigator.getByRole('listitem')).toHaveCount(24);
  await expect(navigator.locator('[aria-current="page"]')).toContainText('What of matter 60');
  await expect(navigator.getByRole('link', { name: /^All 120 sections/ })).toHaveAttribute('href', hall);
});

for (const width of [390, 1440])
  test(`forty outlets can be chosen from at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(hall);
    // Where there is room it says by what: there are no topics.
    const name = width === 390 ? 'Filter' : 'Filter by speaker, outlet';
    await page.locator('#filter-bar').getByRole('button', { name, exact: true }).click();
    const sheet = page.locator('form#filters');
    const outlets = sheet.getByRole('group', { name: 'Outlet' }).getByRole('checkbox');
    await expect(outlets).toHaveCount(40);
    await sheet.getByRole('checkbox', { name: /^Old Mill Post/ }).check();
    await expect(page.locator('.filter-bar [role="status"]')).toContainText('6 passages in 3 exchanges');
    expect(await sheet.evaluate((form) => form.scrollWidth - form.clientWidth)).toBe(0);
  });
