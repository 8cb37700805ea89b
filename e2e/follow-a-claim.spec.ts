import { expect, reader, test } from './test.ts';

interface Claim {
  id: string;
  support: string;
  reason: string | null;
  evidence: { passage: string; exact: string }[];
}

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

  await page.goto(`${reader}summary/`);
  const ids = await page.locator('.claim').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toEqual(claims.map(({ id }) => `claim-${id}`));
  const absent = claims.filter(({ support }) => support === 'unsupported');
  await expect(page.locator('.claim', { hasText: 'Not in this transcript' })).toHaveCount(absent.length);
  await expect(
    page.locator('.claim', { hasText: 'the answer breaks off in the published text' }),
  ).toHaveCount(10);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a claim opens beside what was said, and leads to the passage', async ({ page }) => {
    await page.goto(`${reader}summary/`);
    await page.getByText('8 claims, beside what was said').first().click();
    const claim = page.locator('#claim-c003');
    await expect(claim).toContainText('Paraphrase');
    await claim.getByRole('link', { name: 'Q1 ¶7' }).click();
    await expect(page.locator('#q1-p7')).toBeInViewport();
  });
});
