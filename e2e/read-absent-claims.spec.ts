import { expect, reader, test } from './test.ts';

interface Claim {
  id: string;
  support: string;
}

const summary = `${reader}summary/`;

test('the claims that are not in the transcript are a plain list, each a link to its words', async ({
  page,
}) => {
  const claims = (await (await page.request.get(`${reader}claims.json`)).json()) as Claim[];
  const absent = claims.filter(({ support }) => support === 'unsupported').map(({ id }) => `#claim-${id}`);
  const list = page.getByRole('group', { name: 'The 14 claims that are not in this transcript' });
  const hrefs = async () =>
    (await list.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).sort();
  await page.goto(summary);
  await expect(list).toBeVisible();
  expect(await hrefs()).toEqual(absent);

  // On a phone it waits to be opened, and is open where the address asks for it.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await expect(list).toBeHidden();
  await page.getByText('Read as a list').click();
  await expect(list).toBeVisible();
  for (const address of ['?support=not', '#not-in-transcript']) {
    await page.goto('about:blank');
    await page.goto(summary + address);
    await expect(list).toBeVisible();
  }
  await list.getByRole('link', { name: /vehicle and vessel taxes$/ }).click();
  await expect(page.locator('#claim-c043')).toBeInViewport();
});

test('the claims that are not in the transcript are one click from home', async ({ page }) => {
  const claims = (await (await page.request.get(`${reader}claims.json`)).json()) as Claim[];
  const absent = claims.filter(({ support }) => support === 'unsupported');
  await page.goto('/');
  await page.getByRole('link', { name: `${absent.length} of the ${claims.length} claims` }).click();
  const list = page.locator('.absent-claims');
  await expect(list).toBeInViewport();
  await expect(list.getByRole('listitem')).toHaveCount(absent.length);
});
