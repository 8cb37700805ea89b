import { expect as expectQuietly, test as noisyTest, type Page } from 'playwright/test';
import { expect, reader, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Selects from the beginning of some words in a passage to the end of others, as a hand does. */
function select(page: Page, from: [id: string, words: string], to: [id: string, words: string]) {
  return page.evaluate(
    ([start, end]) => {
      const placeOf = ([id, words]: [string, string], isEnd: boolean): [Node, number] => {
        const passage = document.getElementById(id);
        if (!passage) throw new Error(`Missing ${id}`);
        let offset = passage.textContent.indexOf(words) + (isEnd ? words.length : 0);
        const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const { length } = node.textContent ?? '';
          if (offset <= length) return [node, offset];
          offset -= length;
        }
        throw new Error(`Missing ${words}`);
      };
      const [startNode, startOffset] = placeOf(start, false);
      const [endNode, endOffset] = placeOf(end, true);
      startNode.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(startNode, startOffset, endNode, endOffset);
    },
    [from, to] as const,
  );
}

const markedWords = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('quote') ?? [])].map((range) => (range as Range).toString()));

test('selected words make a link that comes back to them, by keyboard', async ({ page }) => {
  await page.goto(reader);
  await select(page, ['q4-p5', 'obile phones'], ['q4-p5', 'year-on']);
  await expect(page.getByRole('button', { name: 'Quote or link' })).toBeVisible();
  await page.keyboard.press('q');
  const actions = page.getByRole('dialog', { name: 'The selected words' });
  await expect(actions.getByRole('button', { name: 'Copy link', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(actions.getByRole('status')).toHaveText('Copied.');
  const link = await copied(page);
  const { hash, searchParams } = new URL(link);
  const quote = searchParams.get('quote') ?? '';
  expect(hash).toMatch(/^#q4-p5:~:text=/);
  expect(await page.locator('#q4-p5').textContent()).toContain(quote);
  expect(quote).toMatch(/^mobile phones.*year-on-year$/);

  await page.goto('/about/');
  await page.goto(link);
  await expect.poll(() => markedWords(page)).toEqual([quote]);
  await expect(page.locator('#q4-p5')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'The quoted words are marked.' })).toHaveCount(1);
  await expect(page.locator('#link-report')).toBeHidden();
  await page.reload();
  await expect.poll(() => markedWords(page)).toEqual([quote]);

  // To another place by a link of the page, and back.
  await page.evaluate(() => document.querySelector<HTMLElement>('#navigator a[href="#q5"]')?.click());
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(await markedWords(page)).toEqual([]);
  await page.goBack();
  await expect.poll(() => markedWords(page)).toEqual([quote]);
});

test('words across turns are quoted with each speaker, and with an ellipsis where they were cut', async ({
  page,
}) => {
  await page.goto(`${reader}q3/`);
  const [question, answer] = ['q3-p1', 'q3-p2'].map((id) => page.locator(`#${id}`));
  const asked = (await question!.textContent()) ?? '';
  const answered = (await answer!.textContent()) ?? '';
  const [start, end] = [asked.split(' ').slice(-4).join(' '), answered.split(' ').slice(0, 3).join(' ')];
  await select(page, ['q3-p1', start], ['q3-p2', end]);
  await page.getByRole('button', { name: 'Quote or link' }).click();
  const actions = page.getByRole('dialog', { name: 'The selected words' });
  await actions.getByRole('button', { name: 'Copy quote' }).click();
  await expect(actions.getByRole('status')).toHaveText('Copied.');
  const text = await copied(page);
  expect(text).toContain(`: “… ${start}”`);
  expect(text).toContain(`: “${end} …”`);
  expect(text).toContain('Question 3, paragraphs 1 to 2. English as published by Longbridge');
  expect(text).toContain('&to=q3-p2#q3-p1');

  await actions.getByRole('button', { name: 'Copy link in context' }).click();
  await expect.poll(() => copied(page)).toMatch(new RegExp(`^https?://[^/]+${reader}\\?`));
  await page.goto(await copied(page));
  await expect.poll(() => markedWords(page)).toEqual([start, end]);
});

test('from the whole transcript there is a link to the exchange alone', async ({ page }) => {
  await page.goto(reader);
  await page.getByRole('link', { name: 'Question 4, paragraph 5' }).click();
  const actions = page.getByRole('dialog', { name: 'Question 4, paragraph 5' });
  await actions.getByRole('button', { name: 'Copy link to the exchange alone' }).click();
  await expect(actions.getByRole('status')).toHaveText('Copied.');
  expect(new URL(await copied(page)).pathname + new URL(await copied(page)).hash).toBe(`${reader}q4/#q4-p5`);
});

test('a forged quote puts no words on the page, and the link says that they never stood there', async ({
  page,
}) => {
  await page.goto(`${reader}?quote=all+factories+will+close#q3-p2`);
  const report = page.locator('#link-report');
  await expect(report).toContainText('The words in this link are not in this passage, now or before.');
  expect(await page.locator('body').textContent()).not.toContain('all factories will close');
  expect(await markedWords(page)).toEqual([]);
  await report.getByRole('button', { name: 'Dismiss' }).click();
  await expect(report).toBeHidden();
});

test('words of a former text are told with the day, and stand on the page from the lock', async ({
  page,
}) => {
  await page.route(`**${reader}*`, async (route) => {
    const response = await route.fetch();
    const former =
      '<details class="former"><summary>Reworded on 1 November 2024</summary><blockquote><p>Until 1 November 2024: “<span data-until="1 November 2024">We have seven new plans.</span>”</p></blockquote></details>';
    const body = (await response.text()).replace(/(<p id="q3-p2">.*?<\/p>)/s, `$1${former}`);
    await route.fulfill({ response, body });
  });
  await page.goto(`${reader}?quote=seven+new+plans#q3-p2`);
  await expect(page.locator('#link-report')).toContainText('were reworded on 1 November 2024');
  await expect(page.getByText('We have seven new plans.')).toBeVisible();
});

test('an address that never was is told, and one of anything else is left alone', async ({ page }) => {
  await page.goto(`${reader}#q3-p99`);
  await expect(page.locator('#link-report')).toContainText('There is no “q3-p99” here.');
  await page.goto(`${reader}#nonsense`);
  await expect(page.locator('#link-report')).toBeHidden();
});

noisyTest(
  'without a connection the sheet says that it did not load, and works when it is back',
  async ({ page, context }) => {
    await page.goto(reader);
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Question 1, paragraph 2' }).click();
    const actions = page.getByRole('dialog', { name: 'Question 1, paragraph 2' });
    const copy = actions.getByRole('button', { name: 'Copy link', exact: true });
    await copy.click();
    await expectQuietly(actions.getByRole('status')).toContainText('did not load');
    await context.setOffline(false);
    await expectQuietly(async () => {
      await copy.click();
      await expectQuietly(actions.getByRole('status')).toHaveText('Copied.', { timeout: 500 });
    }).toPass();
  },
);
