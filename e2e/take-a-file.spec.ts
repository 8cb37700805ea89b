import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, reader, test } from './test.ts';

const types: Record<string, string> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  ris: 'application/x-research-info-systems',
  txt: 'text/plain',
  xml: 'application/xml',
};

test('each file is listed with what it is for, and comes as what it is', async ({ page }) => {
  await page.goto(reader);
  const items = page.locator('#files li');
  const files = await items
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(files).toHaveLength(13);
  for (const [at, file] of files.entries()) {
    const response = await page.request.get(file ?? '');
    const ending = file?.split('.').at(-1) ?? '';
    expect([file, response.status(), response.headers()['content-type']]).toEqual([
      file,
      200,
      `${types[ending]}; charset=utf-8`,
    ]);
    expect(await items.nth(at).textContent()).toMatch(/^[A-Z][^,]+, \S.+/);
  }
});

test('every page that the sitemap tells is there, and so is the feed', async ({ page }) => {
  const sitemap = await (await page.request.get('/sitemap.xml')).text();
  const paths = Array.from(sitemap.matchAll(/<loc>https?:\/\/[^/<]+([^<]*)/g), ([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(30);
  for (const path of paths) expect([path, (await page.request.get(path)).status()]).toEqual([path, 200]);
  await page.goto('/');
  const feed = page.locator('head > link[type="application/atom+xml"]');
  const response = await page.request.get(new URL((await feed.getAttribute('href')) ?? '').pathname);
  expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
});

test('an embed is shown in a frame of another site, and no other page is', async ({ page, baseURL }) => {
  const embed = `${baseURL}${reader}embed/q3-p4/`;
  const policies = await Promise.all(
    [embed, reader].map(async (path) => (await page.request.get(path)).headers()['content-security-policy']),
  );
  expect(policies[0]).toContain('frame-ancestors *');
  expect(policies[1]).toContain(`frame-ancestors 'none'`);
  // Another port is another site; it has no icon, and says so without a word.
  const newsroom = createServer((_, response) =>
    response
      .setHeader('Content-Type', 'text/html')
      .end(`<link rel="icon" href="data:,"><iframe src="${embed}"></iframe>`),
  ).listen(0, '127.0.0.1');
  await once(newsroom, 'listening');
  await page.goto(`http://127.0.0.1:${(newsroom.address() as AddressInfo).port}/`);
  const words = await (await page.request.get(`${reader}transcript.txt`)).text();
  const quote = (await page.frameLocator('iframe').locator('blockquote p').textContent()) ?? '';
  expect(quote.length).toBeGreaterThan(20);
  expect(words).toContain(quote);
  newsroom.close();
});

test('a passage’s sheet has the code that shows it elsewhere, by keyboard, and its frame answers', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(reader);
  await page.getByRole('link', { name: 'Question 4, paragraph 5' }).focus();
  await page.keyboard.press('Enter');
  const actions = page.getByRole('dialog', { name: 'Question 4, paragraph 5' });
  await actions.getByRole('button', { name: 'Embed', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(actions.getByRole('status')).toHaveText('Copied.');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const frame = new RegExp(`^<iframe src="[^"]*${reader}embed/q4-p5/"`);
  expect(await copied()).toMatch(frame);
  expect(await copied()).toContain('</iframe>\n<blockquote cite="');
  const [, source = ''] = /src="([^"]+)"/.exec(await copied()) ?? [];
  expect((await page.request.get(source)).status()).toBe(200);

  await actions.getByText('Other forms').click();
  await actions.getByRole('button', { name: 'Embed the whole section' }).click();
  await expect.poll(copied).toMatch(new RegExp(`^<iframe src="[^"]*${reader}embed/q4/"`));
});

test('where the browser does not let a page copy, the code is laid out', async ({ page }) => {
  await page.addInitScript(() => {
    Clipboard.prototype.write = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await page.goto(`${reader}q3/`);
  await page.getByRole('link', { name: 'Question 3, paragraph 2' }).click();
  const actions = page.getByRole('dialog', { name: 'Question 3, paragraph 2' });
  await actions.getByRole('button', { name: 'Embed', exact: true }).click();
  await expect(actions.getByRole('textbox', { name: 'To copy by hand' })).toHaveValue(
    /^<iframe src=.*embed\/q3-p2\//,
  );
});

test('a claim has its code, and its frame answers; it is laid out where the browser refuses', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${reader}summary/#claim-c006`);
  const claim = page.locator('#claim-c006');
  await claim.getByRole('button', { name: 'Embed' }).press('Enter');
  await expect(claim.getByRole('status')).toHaveText('Copied.');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const [, path = ''] = /^<iframe src="https?:\/\/[^/]+([^"]+)"/.exec(code) ?? [];
  expect(path).toBe(`${reader}embed/claim-c006/`);
  expect((await page.request.get(path)).status()).toBe(200);
  expect(code).toContain(`/summary/#claim-c006"><p>“`);
  expect(code).toContain('23 October 2024, summary. English as published by Longbridge');

  await page.evaluate(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  await claim.getByRole('button', { name: 'Embed' }).click();
  await expect(claim.getByRole('textbox', { name: 'To copy by hand' })).toHaveValue(code);
});

test('a section tells programs how to show it', async ({ page }) => {
  await page.goto(`${reader}q3/`);
  const link = page.locator('head > link[type="application/json+oembed"]');
  const answer = (await (
    await page.request.get(new URL((await link.getAttribute('href')) ?? '').pathname)
  ).json()) as { type: string; html: string };
  expect(answer.type).toBe('rich');
  expect(answer.html).toContain(`${reader}embed/q3/"`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole briefing is one file that opens at its ids', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${reader}transcript.html#q3-p4`);
    await expect(page.locator('#q3-p4')).toBeInViewport();
    expect(await page.locator('#q3-p4').evaluate((element) => getComputedStyle(element).outlineStyle)).toBe(
      'solid',
    );
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual([`${reader}transcript.html`]);
  });
});
