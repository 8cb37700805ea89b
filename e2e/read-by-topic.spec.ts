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
