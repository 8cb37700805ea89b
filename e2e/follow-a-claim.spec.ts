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
  await expect(page.locator('.claim-gap')).toContainText('14 claims of 80 are not in this transcript');
  await expect(page.locator('.claim-gap')).toContainText('10 of them belong to an answer that breaks off');
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
  await expect(page).toHaveURL(/2024-10-23-miit\/#q\d/);
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
