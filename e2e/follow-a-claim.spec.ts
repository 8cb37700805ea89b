import { expect, reader, test } from './test.ts';

interface Claim {
  id: string;
  support: string;
  attributedTo: string;
  reason: string | null;
  evidence: { passage: string; exact: string }[];
}

const summary = `${reader}summary/`;

test('every claim is on the page, and each quote stands in its passage', async ({ page }) => {
  const claims = (await (await page.request.get(`${reader}claims.json`)).json()) as Claim[];
  const transcript = (await (await page.request.get(`${reader}transcript.json`)).json()) as {
    sections: { turns: { passages: { id: string; text: string }[] }[] }[];
  };
  const passages = new Map(
    transcript.sections.flatMap(({ turns }) =>
      turns.flatMap((turn) => turn.passages.map(({ id, text }) => [id, text])),
    ),
  );
  expect(claims).toHaveLength(80);
  for (const { evidence } of claims)
    for (const { passage, exact } of evidence) expect(passages.get(passage)).toContain(exact);

  await page.goto(summary);
  const ids = await page.locator('.claim-body').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual(claims.map(({ id }) => `claim-${id}`));
  const shown = page.locator('.claim > details > summary > b');
  const absent = claims.filter(({ support }) => support === 'unsupported');
  await expect(shown.filter({ hasText: 'Not in this transcript' })).toHaveCount(absent.length);
  await expect(page.locator('body')).not.toContainText(/unsupported|false/i);
});

test('the page says first what it is, and what came of the check', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.goto(summary);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'The published summary, checked against the transcript',
    );
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const findings = page.getByRole('list', { name: 'Findings' });
    await expect(findings.getByRole('link')).toHaveText([
      '14 of the 80 claims are not in this transcript',
      'The summary left out 56 of the 72 passages: no claim rests on them',
    ]);
    await expect(findings).toBeInViewport({ ratio: 1 });
    await findings.getByRole('link').last().click();
    await expect(page.getByRole('heading', { name: 'What the summary left out' })).toBeInViewport();
  }
});

test('the words of the open claim are marked in the summary, and said to be the current ones', async ({
  page,
}) => {
  await page.goto(`${summary}#claim-c031`);
  const current = page.locator('a[data-claim][aria-current="true"]');
  await expect(current).toHaveText(['standards and quality leadership will be enhanced']);
  await expect(current).toHaveCSS('outline-style', 'solid');
  await page.locator('a[data-claim="c003"]').first().click();
  await expect(page.locator('[aria-current="true"][data-claim="c003"]').first()).toBeVisible();
  await expect(page.locator('[data-claim="c031"][aria-current]')).toHaveCount(0);
  await page.locator('.claim > [open] > summary').click();
  await expect(current).toHaveCount(0);
});

test('evidence leads to its very words', async ({ page }) => {
  await page.goto(`${summary}#claim-c031`);
  await page.locator('#claim-c031').getByRole('link', { name: 'Read Q1 ¶8 in context' }).click();
  await expect(page.locator('#q1-p8')).toBeInViewport();
  await expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get('quote') ?? [])].map(String)))
    .toEqual(['enhance standard quality leadership']);
});

test('notes stand open in the margin of the summary, up to the right edge of the page', async ({ page }) => {
  await page.goto(summary);
  const note = page.getByRole('note', { name: 'Note 5, Translation' });
  await expect(note).toBeVisible();
  const edges = await page
    .locator('.site-header > :last-child, .claims, .absent-claims, .strip')
    .evaluateAll((all) => all.map((part) => Math.round(part.getBoundingClientRect().right)));
  const words = await page.locator('#summary-p5').boundingBox();
  const beside = await note.boundingBox();
  expect(beside!.x).toBeGreaterThan(words!.x + words!.width);
  expect(new Set(edges.filter((edge) => edge > 0)).size).toBe(1);
});

test('nothing in the names of the choices runs together', async ({ page }) => {
  await page.goto(summary);
  for (const name of [
    'Verbatim: these words were said 8 claims',
    'Not in this transcript: no passage says it 14 claims',
  ])
    await expect(page.getByRole('checkbox', { name, exact: true })).toHaveCount(1);
  await expect(
    page.getByRole('link', { name: 'vehicle and vessel taxes (not in this transcript)', exact: true }),
  ).toHaveCount(1);
  await page.goto(reader);
  await expect(
    page.getByRole('heading', { name: /^Answer, Zhao Zhiguo, Spokesperson/ }).first(),
  ).toBeAttached();
});

test('choosing a claim in the text opens its evidence beside it, one at a time, by keyboard', async ({
  page,
}) => {
  await page.goto(summary);
  await page.locator('a[data-claim="c006"]').first().focus();
  await page.keyboard.press('Enter');
  const claim = page.locator('#claim-c006');
  await expect(claim).toBeFocused();
  await expect(claim).toHaveAccessibleName('Claim, verbatim: prevent vicious competition');
  await expect(claim).toContainText('These words were said. Attributed to: the machine summary.');
  await expect(claim.locator('blockquote .common')).toHaveText(['prevent', 'vicious', 'competition']);
  await page.locator('a[data-claim="c003"]').first().click();
  await expect(page.locator('#claim-c003')).toBeVisible();
  await expect(claim).toBeHidden();
  await page.locator('#claim-c003').getByRole('link', { name: 'Back to the words of the summary' }).click();
  await expect(page.locator('#ref-c003')).toBeFocused();
});

test('a claim that was opened is open and in view when the reader comes back from its evidence', async ({
  page,
}) => {
  await page.goto(summary);
  const claim = page.locator('#claim-c031');
  const details = page.locator('.claim > details', { has: claim });
  await details.locator('summary').click();
  await expect(page).toHaveURL(/#claim-c031$/);
  await expect(claim).toBeInViewport();
  await claim
    .getByRole('link', { name: /^Read .* in context$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/2024-10-23-miit\/\?quote=.*#q\d/);
  await page.goBack();
  await expect(claim).toBeInViewport();
  await page.reload();
  await expect(claim).toBeInViewport();

  // Closed, it stays in the address, which leads nowhere else.
  await details.locator('summary').click();
  await expect(claim).toBeHidden();
  await expect(page).toHaveURL(/#claim-c031$/);
});

test('a claim that is not in the transcript keeps its words in view when it is open', async ({ page }) => {
  await page.goto(`${summary}#claim-c002`);
  await expect(
    page.locator('#claim-c002').getByText('“optimize automobile production access policies”'),
  ).toBeVisible();
});

test('claims are filtered by support, speaker and topic; the address holds it', async ({ page }) => {
  const claims = (await (await page.request.get(`${reader}claims.json`)).json()) as Claim[];
  const visible = page.locator('.claim:visible');
  await page.goto(summary);
  await page.getByRole('checkbox', { name: /^Verbatim/ }).check();
  await page.getByRole('checkbox', { name: /^Not in this transcript/ }).check();
  await page.getByText('Filter by speaker and topic').click();
  const wanted = claims.filter(({ support }) => ['verbatim', 'unsupported'].includes(support));
  await expect(visible).toHaveCount(wanted.length);
  await page.getByRole('checkbox', { name: /^Zhao Zhiguo/ }).check();
  const his = wanted.filter(({ attributedTo }) => attributedTo === 'zhao-zhiguo');
  await expect(visible).toHaveCount(his.length);
  await expect(page.locator('.claim-filters [role="status"]')).toHaveText(
    `${his.length} of 80 claims match.`,
  );
  expect(new URL(page.url()).searchParams.getAll('support')).toEqual(['verbatim', 'not']);

  await page.reload();
  await expect(visible).toHaveCount(his.length);
  await page.goBack();
  await expect(visible).toHaveCount(wanted.length);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(visible).toHaveCount(80);
  await page.goto(`${summary}?support=invented`);
  await expect(page.locator('.claim-filters [role="status"]')).toContainText(
    'There is no support “invented” here; it is ignored.',
  );
});

test('what the summary left out is listed by topic and by speaker, and drawn', async ({ page }) => {
  const claims = (await (await page.request.get(`${reader}claims.json`)).json()) as Claim[];
  const covered = new Set(claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)));
  await page.goto(summary);
  const coverage = page.getByRole('region', { name: 'What the summary left out' });
  await coverage.getByText('By speaker').click();
  const links = coverage.locator('details[open] dd a');
  const ids = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).hash),
  );
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) expect(covered).not.toContain(id.slice(1));
  await expect(coverage.locator('[data-mark].is-match')).toHaveCount(ids.length);
  await expect(coverage).toContainText(`rests on ${ids.length} of the 72 passages`);
});

test('notes on the summary, its date and its labels stand there', async ({ page }) => {
  await page.goto(`${summary}#note-a01`);
  await expect(page.locator('#note-a01')).toBeVisible();
  await expect(page.locator('#note-a01')).toContainText('The briefing began at 3 p.m. Beijing time');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a claim opens beside what was said, and leads to the passage', async ({ page }) => {
    await page.goto(summary);
    await page.locator('a[data-claim="c003"]').first().click();
    const claim = page.locator('#claim-c003');
    await expect(claim).toBeInViewport();
    await expect(claim).toContainText('The same was said in other words.');
    await claim.getByRole('link', { name: 'Read Q1 ¶7 in context' }).click();
    await expect(page.locator('#q1-p7')).toBeInViewport();
  });
});
