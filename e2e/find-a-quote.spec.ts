import { expect, reader, test } from './test.ts';

test('the key goes to the field at once, results come as typed, Enter goes to the words', async ({
  page,
}) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('246 EFLOPS', { delay: 20 });
  const hit = page.getByRole('option').first();
  await expect(hit).toContainText('Question 7, paragraph 2 · Zhao Zhiguo');
  await expect(hit.locator('mark')).toHaveText('246 EFLOPS');
  await expect(page.getByRole('group', { name: 'Exact words' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(hit).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/2024-10-23-miit\/\?q=246\+EFLOPS#q7-p2$/);
  await expect(page.locator('#q7-p2')).toBeInViewport();
  await expect(page.getByRole('region', { name: 'Search marks' })).toContainText('1 of 1 for “246 EFLOPS”');
});

test('who comes with a search alone is led to its first passage', async ({ page }) => {
  await page.goto(`${reader}?q=computing+power`);
  const bar = page.getByRole('region', { name: 'Search marks' });
  // More are on the topic of that name, without its words.
  await expect(bar).toContainText('3 passages for “computing power”');
  await bar.getByRole('button', { name: 'Next' }).click();
  await expect(bar).toContainText('1 of 3');
  await expect(page.locator('#opening-p9')).toBeInViewport();
});

test('the marks are on the words, go from match to match, and Escape clears them', async ({ page }) => {
  await page.goto(`${reader}?q=signal+upgrade#q4-p4`);
  const bar = page.getByRole('region', { name: 'Search marks' });
  await expect(bar).toContainText('1 of 2');
  const marked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('search') ?? [])].map((range) =>
        String((range as Range).cloneContents().textContent),
      ),
    );
  expect(await marked()).toEqual(['Signal Upgrade', 'Signal Upgrade']);
  await bar.getByRole('button', { name: 'Next' }).click();
  await expect(bar).toContainText('2 of 2');
  await expect(page.locator('#q4-p7')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
  await expect.poll(marked).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
});

test('nothing found says so, offers words that do occur, and shows no unrelated text', async ({ page }) => {
  await page.goto('/search/?q=cryptocurrency');
  await expect(page.getByText('Nothing found for “cryptocurrency”.')).toBeVisible();
  await expect(page.locator('.hit')).toHaveCount(0);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'topics' })).toHaveAttribute('href', '/topics/');
  await expect(main.getByRole('link', { name: 'check a quote' }).last()).toHaveAttribute('href', '/quote/');
});

test('a word that was never said leads to those it was probably meant for', async ({ page }) => {
  await page.goto('/search/?q=lockchain');
  await expect(page.getByText('Nothing found for “lockchain”.')).toBeVisible();
  await expect(page.getByText('Did you mean blockchain?')).toBeVisible();
  await page.getByRole('link', { name: 'blockchain', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Exact words' })).toBeVisible();
});

test('a near miss is told as one', async ({ page }) => {
  await page.goto('/search/?q=humaniod+robots');
  await expect(
    page.getByRole('heading', { name: 'Near misses: not all of the words as you typed them' }),
  ).toBeVisible();
  await expect(page.locator('.hit').first()).toContainText('humanoid robots');
});

test('the query is in the address, facets narrow and add to the history', async ({ page }) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  await page.keyboard.type('artificial intelligence');
  await expect(page).toHaveURL(/\/search\/\?q=artificial\+intelligence$/);
  await expect(page.locator('.search-count')).toHaveText(/^[1-9]\d* hits$/);
  const all = await page.locator('.hit').count();
  const form = page.getByRole('form', { name: 'Narrow the results' });
  await form.getByRole('checkbox', { name: /^Tao Qing/ }).check();
  await expect(page).toHaveURL(/speaker=tao-qing/);
  await expect.poll(() => page.locator('.hit').count()).toBeLessThan(all);
  for (const head of await page.locator('.hit-head').allInnerTexts()) expect(head).toContain('Tao Qing');
  await page.goBack();
  await expect.poll(() => page.locator('.hit').count()).toBe(all);
});

test('choices that leave nothing are named as the reason, and can be dropped', async ({ page }) => {
  await page.goto('/search/?q=246+EFLOPS&speaker=tao-qing');
  await expect(page.getByText('in the topics, speakers or outlets you chose')).toBeVisible();
  await page.getByRole('button', { name: 'Search everything' }).click();
  await expect(page).toHaveURL(/\?q=246\+EFLOPS$/);
  await expect(page.locator('.hit').first()).toContainText('246 EFLOPS');
});

for (const width of [390, 768])
  test(`at ${width} pixels what was found is on the first screen, the choices folded above it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/search/?q=low+altitude&speaker=tao-qing&topic=low-altitude');
    await expect(page.locator('.hit').first()).toBeInViewport();
    const choice = page.getByRole('checkbox', { name: /^Tao Qing/ });
    await expect(choice).toBeHidden();
    await page.getByText('Narrow by topic, speaker or outlet (2 chosen)').click();
    await choice.uncheck();
    await expect(page.getByText('outlet (1 chosen)')).toBeVisible();
    await expect(choice).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 844 });
    await expect(page.locator('.search-facets summary')).toBeHidden();
    await expect(choice).toBeVisible();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page).toHaveURL(/\?q=low\+altitude$/);
  });

for (const width of [390, 1200])
  test(`at ${width} pixels the bar of marks is beside the words, not in the middle of them`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${reader}?q=low+altitude#q3-p3`);
    const bar = await page.getByRole('region', { name: 'Search marks' }).boundingBox();
    const text = await page.locator('#q3-p3').boundingBox();
    const thumb = await page.locator('.thumb-bar').boundingBox();
    if (!bar || !text) throw new Error('Missing the bar or the passage');
    if (thumb) expect([bar.width, bar.y + bar.height]).toEqual([width, thumb.y]);
    else expect(bar.x).toBeGreaterThan(text.x + text.width);
    expect(bar.height).toBeLessThan(thumb ? 45 : 75);
  });

test('twelve characters typed while the framework is on its way are kept and used', async ({ page }) => {
  const network = await page.context().newCDPSession(page);
  await page.goto(reader);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  await page.keyboard.press('/');
  await page.keyboard.type('rural netize', { delay: 25 });
  const field = page.getByRole('combobox', { name: 'Search' });
  await expect(field).toHaveValue('rural netize');
  await expect(page.getByRole('option').first()).toContainText('300 million rural netizens');
  await expect(field).toHaveValue('rural netize');
  await expect(field).toBeFocused();
  expect(await field.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(12);
});

for (const [name, query] of [
  ['one letter', 'e'],
  ['ten thousand letters', 'growth '.repeat(1430)],
  ['emoji', '🚗🔋'],
  ['markup', '<b>5G</b><script>alert(1)</script>'],
  ['signs of regular expressions', '(.*)+[a-z]{2,}\\d$^|?'],
  ['text from right to left', 'الصناعة'],
  ['an unclosed quote', '"broadband coverage in every'],
  ['an operator without a value', 'speaker:'],
] as const)
  test(`the search behaves with ${name}`, async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox', { name: 'Search' }).fill(query);
    await expect(page.locator('.search-count')).toHaveText(/^\d+ hits?$/);
  });

test('Escape closes the sheet and leaves the field', async ({ page }) => {
  await page.goto(reader);
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search' });
  await expect(field).toBeFocused();
  await expect(page.locator('.search-sheet')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.search-sheet')).toBeHidden();
  await expect(field).not.toBeFocused();
});

test('nothing of the search is fetched before it is used', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(reader, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => /index\.json|worker|chunks/.test(url))).toEqual([]);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the field is a form that leads to what works without scripts', async ({ page }) => {
    await page.goto('/about/');
    await page.getByRole('combobox', { name: 'Search' }).fill('hydrogen');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=hydrogen$/);
    await expect(page.getByText('Search needs JavaScript')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'topic' }).click();
    await expect(page).toHaveURL(/\/topics\/$/);
  });
});

test('a figure leads to the words that say it, marked', async ({ page }) => {
  await page.goto('/search/?q=in%3Afigure+contribution+rate');
  const hit = page
    .locator('main')
    .getByRole('link', { name: /contribution rate close to 40%/ })
    .first();
  await hit.click();
  await expect(page).toHaveURL(/quote=.*#opening-p5$/);
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...(CSS.highlights.get('quote') ?? [])].map((range) => (range as Range).toString()),
      ),
    )
    .toEqual(['contribution rate close to 40%']);
});
