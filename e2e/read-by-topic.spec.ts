import type { Page } from 'playwright/test';
import { expect, reader, test } from './test.ts';

interface Transcript {
  sections: {
    id: string;
    askedBy: string | null;
    turns: { speaker: string | null; passages: { id: string; text: string; topics: string[] }[] }[];
  }[];
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('every passage on every topic, by every speaker and for every outlet is reached by links', async ({
    page,
  }) => {
    const { sections } = (await (await page.request.get(`${reader}transcript.json`)).json()) as Transcript;
    const passages = sections.flatMap((section) =>
      section.turns.flatMap((turn) =>
        turn.passages.map((passage) => ({ ...passage, speaker: turn.speaker, outlet: section.askedBy })),
      ),
    );
    const lists = [
      {
        name: 'Topics',
        has: (passage: (typeof passages)[number], id: string) => passage.topics.includes(id),
        count: 16,
      },
      {
        name: 'Speakers',
        has: (passage: (typeof passages)[number], id: string) => passage.speaker === id,
        count: 3,
      },
      {
        name: 'Outlets',
        has: (passage: (typeof passages)[number], id: string) => passage.outlet === id,
        count: 10,
      },
    ];
    for (const { name, has, count } of lists) {
      await page.goto('/');
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name }).click();
      const links = await page
        .locator('.index-list a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links).toHaveLength(count);
      for (const href of links) {
        await page.goto(href);
        const id = href.split('/').at(-2) ?? '';
        const shown = await page
          .locator('.excerpt .reference')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(shown).toEqual(
          passages.filter((passage) => has(passage, id)).map((passage) => `${reader}#${passage.id}`),
        );
      }
    }
  });

  test('a topic in the margin of the transcript leads to the topic’s page', async ({ page }) => {
    await page.goto(reader);
    await page
      .locator('#q6 .topic-list')
      .getByRole('link', { name: 'Green and low-carbon industry' })
      .click();
    await expect(page).toHaveURL(/\/topics\/green\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Green and low-carbon industry');
    await page.getByRole('link', { name: /^Question 6, paragraph 2/ }).click();
    await expect(page.locator('#q6-p2')).toBeInViewport();
  });
});

test('with scripts on the same link narrows the transcript', async ({ page }) => {
  await page.goto(reader);
  await page.locator('#q6 .topic-list').getByRole('link', { name: 'Green and low-carbon industry' }).click();
  await expect(page).toHaveURL(/\/2024-10-23-miit\/\?topic=green$/);
  await expect(page.locator('#q6-p2')).toBeInViewport();
});

test('a topic’s page leads to the transcript narrowed to it', async ({ page }) => {
  await page.goto('/topics/low-altitude/');
  await page.getByRole('link', { name: /China’s industry and information technology/ }).click();
  await expect(page).toHaveURL(/\?topic=low-altitude$/);
  await expect(page.locator('.passage[data-state="match"]')).toHaveCount(10);
});

/** Addresses in the transcript of the excerpts that are shown, in the order of the page. */
const shownOn = (page: Page) =>
  page
    .locator('.excerpt .reference:visible')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));

test('everything that one person said on a topic is three clicks from home', async ({ page }) => {
  const { sections } = (await (await page.request.get(`${reader}transcript.json`)).json()) as Transcript;
  const said = sections
    .flatMap(({ turns }) => turns.filter(({ speaker }) => speaker === 'tao-qing'))
    .flatMap(({ passages }) => passages.filter(({ topics }) => topics.includes('computing-ai')))
    .map(({ id }) => `${reader}#${id}`);
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Topics' }).click();
  await page.getByRole('link', { name: 'Computing power and artificial intelligence' }).click();
  const choices = page.getByRole('navigation', { name: 'By speaker' });
  await choices.getByRole('link', { name: 'Tao Qing' }).click();
  await expect.poll(() => shownOn(page)).toEqual(said);
  await expect(page).toHaveURL(/\?speaker=tao-qing$/);
  await expect(choices.getByRole('status')).toContainText(`${said.length} passages in`);
  await expect(choices.getByRole('link', { name: 'Tao Qing' })).toHaveAttribute('aria-current', 'true');

  await page.reload();
  await expect.poll(() => shownOn(page)).toEqual(said);
  await choices.getByRole('link', { name: 'All speakers' }).click();
  await expect(page).toHaveURL(/\/computing-ai\/$/);
  await expect.poll(async () => (await shownOn(page)).length).toBeGreaterThan(said.length);
  await page.goBack();
  await expect.poll(() => shownOn(page)).toEqual(said);

  await page.locator('.excerpts h2 a').click();
  await expect
    .poll(() =>
      page
        .locator('.passage[data-state="match"] > p[id]')
        .evaluateAll((all) => all.map(({ id }) => `${location.pathname}#${id}`)),
    )
    .toEqual(said);
});

test('a speaker whom a topic’s page does not have is told, and all is shown', async ({ page }) => {
  await page.goto('/topics/low-altitude/?speaker=nobody');
  await expect(page.getByRole('navigation', { name: 'By speaker' }).getByRole('status')).toHaveText(
    'There is no speaker “nobody” here; it is ignored.',
  );
  expect(await shownOn(page)).toHaveLength(10);
});
