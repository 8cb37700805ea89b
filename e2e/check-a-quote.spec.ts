import { AxeBuilder } from '@axe-core/playwright';
import { altered, check, checkButton, fieldOf, statusOf, verbatim, verdictOf } from './quote-page.ts';
import { holdIslands, untilAlive } from './publish/watch-requests.ts';
import { expect, reader, test } from './test.ts';

test('a quote in other case, hyphens and marks is verbatim, with its passage and the rendering', async ({
  page,
}) => {
  await check(page, `“${verbatim.toUpperCase()}”`);
  await expect(statusOf(page)).toHaveText('1 quote: 1 verbatim');
  const verdict = verdictOf(page, '1. Verbatim in this rendering');
  await expect(verdict.locator('mark')).toHaveText(verbatim);
  await expect(verdict.locator('figure')).toContainText('Q4 ¶4 · Zhao Zhiguo');
  await expect(verdict.locator('figure blockquote')).toHaveText(/^… .* …$/);
  await expect(
    page.getByText(
      'Checked in: English as published by Longbridge; machine-made, not the official translation',
    ),
  ).toHaveCount(1);
  await verdict.getByRole('link', { name: 'Q4 ¶4' }).click();
  await expect(page).toHaveURL(new RegExp(`${reader}#q4-p4$`));
  await expect(page.locator('#q4-p4')).toBeInViewport();
});

test('an altered quote shows what differs, to the eye and to the ear', async ({ page }) => {
  await check(page, altered);
  await expect(statusOf(page)).toHaveText('1 quote: 1 altered');
  const diff = verdictOf(page, '1. Altered').getByRole('paragraph').filter({ hasText: 'Compared:' });
  await expect(diff.locator('del')).toHaveText('[said, not in the quote: 4.089]');
  await expect(diff.locator('ins')).toHaveText('[not said: 5]');
});

test('every quotation of a draft gets its verdict, problems first', async ({ page }) => {
  await check(
    page,
    `Zhao Zhiguo said: “${verbatim}.” He added: “${altered}.”\n\n` +
      `Tao Qing said, "${verbatim}."\n\n` +
      'According to Zhao, “a purple whale keeps nineteen umbrellas under the lighthouse.”',
  );
  await expect(statusOf(page)).toHaveText(
    '4 quotations: 1 altered, 1 another speaker, 1 not here, 1 verbatim',
  );
  await expect(page.getByRole('article').getByRole('heading')).toHaveText([
    '2. Altered',
    '3. Another speaker: not Tao Qing',
    '4. Not here',
    '1. Verbatim in this rendering',
  ]);
  await expect(verdictOf(page, /^1\./)).toContainText('The draft names Zhao Zhiguo.');
});

test('a quote put together from two places shows both', async ({ page }) => {
  await check(
    page,
    `${verbatim}. Deepen universal telecommunication services and the construction of "broadband frontiers"`,
  );
  const verdict = verdictOf(page, '1. Stitched from 2 places');
  await expect(verdict.locator('figcaption a')).toHaveText(['Q4 ¶4', /^Q7 ¶\d$/]);
});

test('a quote can be said to be by somebody', async ({ page }) => {
  await page.goto('/quote/');
  await page.getByRole('combobox', { name: 'Said by' }).selectOption('Tao Qing');
  await fieldOf(page).fill(verbatim);
  await checkButton(page).click();
  await expect(verdictOf(page, '1. Another speaker: not Tao Qing')).toContainText('Q4 ¶4 · Zhao Zhiguo');
});

test('what is not here is offered the nearest passage, unmarked', async ({ page }) => {
  await check(
    page,
    'Artificial intelligence and cloud computing are important growth drivers, but we will tax them from January',
  );
  const verdict = verdictOf(page, '1. Not here');
  await expect(verdict).toContainText('The nearest passage, in other words:');
  await expect(verdict.locator('figcaption a')).toHaveText('Q4 ¶3');
  await expect(verdict.locator('mark')).toHaveCount(0);
});

test('words that a note is about carry it along', async ({ page }) => {
  await check(page, 'accounting for 31.8% of the GDP');
  const verdict = verdictOf(page, '1. Verbatim in this rendering');
  await expect(verdict).toContainText('Figure: Two measures seem to be run together');
  await verdict.getByRole('link', { name: 'To the note' }).click();
  await expect(page).toHaveURL(/#note-a16$/);
});

test('an example is checked by one press', async ({ page }) => {
  await page.goto('/quote/');
  await page.getByRole('button', { name: 'Try an example' }).click();
  await expect(statusOf(page)).toHaveText('3 quotations: 1 altered, 1 another speaker, 1 verbatim');
  await expect(fieldOf(page)).not.toHaveValue('');
});

test('the draft is marked in place, and marks and verdicts lead to each other', async ({ page }) => {
  await check(page, `They built 4.98 million 5G base stations. Zhao Zhiguo said: “${verbatim}.”`);
  await expect(statusOf(page)).toHaveText('1 quotation: 1 verbatim; 1 number: 1 unlike what was said');
  const draft = page.getByRole('region', { name: 'The draft, marked' });
  await expect(draft.getByRole('link')).toHaveText([/^4\.98 million/, new RegExp(`^${verbatim}`)]);
  const verdict = verdictOf(page, '1. 4.98 million: said 4.089 million');
  await draft.getByRole('link').first().click();
  await expect(page).toHaveURL(/#verdict-1$/);
  await expect(verdict).toBeInViewport();
  await verdict.getByRole('link', { name: '1.' }).click();
  await expect(page).toHaveURL(/#mark-1$/);
  await expect(draft.getByRole('link').first()).toBeInViewport();
  await expect(statusOf(page)).toHaveText(/^1 quotation/);
});

test('a mark far down leads to a verdict that was not shown yet', async ({ page }) => {
  await check(page, Array.from({ length: 60 }, () => `Somebody said: “${verbatim}.”`).join(' '));
  await expect(page.getByRole('article')).toHaveCount(50);
  await page.locator('#mark-60').click();
  await expect(verdictOf(page, '60. Verbatim in this rendering')).toBeInViewport();
});

test('words that are verbatim but of a wrong figure are told with the problems', async ({ page }) => {
  await check(page, 'national technology contracts reaching 44.9 trillion yuan');
  await expect(statusOf(page)).toHaveText('1 quote: 1 verbatim with a problem');
  await expect(
    verdictOf(
      page,
      '1. Verbatim in this rendering, and its figure is known to be wrong: ten times too high, 4.49 trillion',
    ),
  ).toBeVisible();
});

test('the report can be copied, plain and rich', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await check(page, altered);
  await page.getByRole('button', { name: 'Copy report' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const [plain, rich] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    return [await read('text/plain'), await read('text/html')];
  });
  expect(plain).toContain(
    'altered: The total number of 5G base stations built and opened has reached [-4.089-] {+5+}',
  );
  expect(plain).toMatch(/Q4 ¶4 · Zhao Zhiguo · https?:\/\/\S+#q4-p4\n/);
  expect(rich).toContain('>Q4 ¶4</a>');
});

test.describe('on a touch screen', () => {
  test.use({ isMobile: true, hasTouch: true, viewport: { width: 390, height: 844 } });

  test('no keys are named', async ({ page }) => {
    await page.goto('/quote/');
    await expect(checkButton(page)).toBeVisible();
    await expect(page.getByText('Ctrl/⌘ Enter')).toBeHidden();
  });
});

test('by keyboard alone: Ctrl and Enter check, also before the island is alive', async ({ page }) => {
  const { release } = await holdIslands(page);
  await page.goto('/quote/');
  await fieldOf(page).focus();
  await page.keyboard.type(verbatim);
  await page.keyboard.press('Control+Enter');
  await expect(checkButton(page)).toHaveAttribute('aria-busy', 'true');
  release();
  await expect(statusOf(page)).toHaveText('1 quote: 1 verbatim');
  await expect(fieldOf(page)).toBeFocused();
  await expect(fieldOf(page)).toHaveValue(verbatim);
  await page.keyboard.type(' of them');
  await page.keyboard.press('Control+Enter');
  await expect(statusOf(page)).toHaveText('1 quote: 1 altered');
});

test('the first letters typed and the speaker chosen are kept while the island loads', async ({ page }) => {
  const { release } = await holdIslands(page);
  await page.goto('/quote/');
  await page.getByRole('combobox', { name: 'Said by' }).selectOption('Zhao Zhiguo');
  await fieldOf(page).focus();
  await page.keyboard.type(verbatim.slice(0, 30));
  release();
  await page.keyboard.type(verbatim.slice(30));
  await untilAlive(page, 'quote-check');
  await expect(fieldOf(page)).toHaveValue(verbatim);
  await checkButton(page).click();
  await expect(verdictOf(page, '1. Verbatim in this rendering')).toContainText('Attributed to Zhao Zhiguo.');
});

test('nothing pasted leaves the browser, and the passages are fetched at first use', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) =>
    requests.push(`${request.method()} ${request.url()}${request.postData() ?? ''}`),
  );
  await page.goto('/quote/', { waitUntil: 'networkidle' });
  await expect(page.getByText('What you paste stays in this browser')).toBeVisible();
  expect(requests.filter((request) => /passages\.json|worker|quote-check/.test(request))).toEqual([]);
  await fieldOf(page).fill('purple umbrellas under the lighthouse');
  await checkButton(page).click();
  await expect(statusOf(page)).toHaveText('1 quote: 1 not here');
  expect(requests.filter((request) => request.includes('passages.json'))).toHaveLength(1);
  expect(requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
  expect(requests.filter((request) => /umbrellas/.test(request))).toEqual([]);
  expect(page.url()).toMatch(/\/quote\/$/);
});

test('nothing to check is said, and the field is focused', async ({ page }) => {
  await check(page, '  \n ');
  await expect(statusOf(page)).toHaveText('Nothing to check yet: paste some words first.');
  await expect(fieldOf(page)).toBeFocused();
});

for (const [name, text] of [
  ['emoji', '🚗🔋'],
  ['markup', '<b>5G</b><script>alert(1)</script>'],
  ['text from right to left', 'الصناعة والاقتصاد'],
  ['an unclosed quote', 'He said: "the total number of'],
  ['nothing but quotation marks', '"'.repeat(501)],
] as const)
  test(`the check behaves with ${name}`, async ({ page }) => {
    await check(page, text);
    await expect(statusOf(page)).toHaveText(/^1 quot/);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });

    test('axe finds nothing on verdicts, and nothing is too wide', async ({ page }) => {
      const long = 'x'.repeat(300);
      await check(page, `Tao Qing: “${verbatim}.” “${altered}.” “A purple whale keeps ${long}.”`);
      await expect(statusOf(page)).toHaveText(/^3 quotations/);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });
  });

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and names what works', async ({ page }) => {
    await page.goto('/about/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'Check a quote' }).click();
    await expect(page).toHaveURL(/\/quote\/$/);
    await expect(page.getByText('Checking a quote needs scripts')).toContainText('npx briefing quote');
    await expect(fieldOf(page)).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'topics' }).click();
    await expect(page).toHaveURL(/\/topics\/$/);
  });
});
