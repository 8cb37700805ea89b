import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, pages, reader, test as base } from './test.ts';

/** Serves the reader as far as its second question, and no end. */
const test = base.extend<{ beginning: string }>({
  beginning: async ({ page, request, baseURL }, hand) => {
    const html = await (await request.get(reader)).text();
    const server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.write(html.slice(0, html.indexOf('<section id="q2"')));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    await page.route(
      (url) => url.origin === origin && url.pathname !== reader,
      async (route) => {
        const { pathname } = new URL(route.request().url());
        await route.fulfill({ response: await route.fetch({ url: new URL(pathname, baseURL).href }) });
      },
    );
    await hand(origin + reader);
    server.closeAllConnections();
    server.close();
  },
});

test.describe('as it is sent', () => {
  test.use({ javaScriptEnabled: false });

  test('no page is painted before the words of its first screen are there', async ({ page }) => {
    for (const { name, path } of pages) {
      await page.goto(path);
      await expect(page.locator('head link[rel="expect"][href="#first-screen"]'), name).toHaveCount(1);
      const isBehindTitle = await page
        .locator('#first-screen')
        .evaluate((mark) => mark.matches('h1 ~ *, :has(h1) ~ *, :has(h1) ~ * *'));
      expect(isBehindTitle, name).toBe(true);
    }
  });
});

test('on no page is anything kept waiting', async ({ page }) => {
  for (const { name, path } of pages) {
    await page.goto(path);
    await expect(page.locator('head link[href="#runtime"]'), name).toHaveCount(0);
    await expect(page.locator(':root[data-arriving]'), name).toHaveCount(0);
  }
});

for (const width of [390, 768, 1440])
  test(`what stands above the second style sheet needs nothing of it, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(reader);
    await expect(page.locator(':root[data-arriving]')).toHaveCount(0);
    const looks = () =>
      page.evaluate(() =>
        Array.from(document.querySelectorAll('.site-header *, main > :has(~ #first-screen) *'), (element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          if (!element.checkVisibility()) return '';
          const { color, font, borderBottom, background } = getComputedStyle(element);
          return [
            element.outerHTML.slice(0, 60),
            x,
            y,
            width,
            height,
            color,
            font,
            borderBottom,
            background,
          ].join();
        }),
      );
    const before = await looks();
    await page.locator('#first-screen style').evaluate((style: HTMLStyleElement) => {
      if (style.sheet) style.sheet.disabled = true;
    });
    expect(before.filter(Boolean).length).toBeGreaterThan(20);
    expect(await looks()).toEqual(before);
  });

test('of a page that stops coming one can read what has come', async ({ page, beginning }) => {
  await page.goto(beginning, { waitUntil: 'commit' });
  const last = page.locator('#q1 .passage').last();
  await expect(page.locator(':root[data-arriving]')).toHaveCount(0);
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeVisible();
  await expect(page.locator('#q2')).toHaveCount(0);
});

test('nothing is painted before the words, not even an empty page', async ({ page, beginning }) => {
  await page.goto(beginning, { waitUntil: 'commit' });
  const paints = () =>
    page.evaluate(() =>
      Object.fromEntries(performance.getEntriesByType('paint').map((paint) => [paint.name, paint.startTime])),
    );
  await expect.poll(paints).toHaveProperty('first-contentful-paint');
  const times = await paints();
  expect(times['first-paint']).toBe(times['first-contentful-paint']);
});

test.describe('what still waits', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(reader);
    await expect(page.locator(':root[data-arriving]')).toHaveCount(0);
    await page.evaluate(() => {
      document.documentElement.dataset.arriving = 'text';
      for (const part of document.querySelectorAll<HTMLElement>(':is(.section, .passage)[data-laid-out]'))
        delete part.dataset.laidOut;
    });
  });

  test('is there for who follows an address into it', async ({ page }) => {
    await page.evaluate(() => {
      location.hash = '#q5-p3';
    });
    await expect(page.locator('#q5-p3')).toBeFocused();
    await expect(page.locator('#q5-p3')).toBeInViewport();
  });

  test('is there for who goes on by key', async ({ page }) => {
    await page.keyboard.press('j');
    const heading = page.locator('.section-heading :focus');
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
  });
});
