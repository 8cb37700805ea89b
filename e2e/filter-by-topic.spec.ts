import type { Page } from 'playwright/test';
import { expect, reader, test } from './test.ts';

interface Transcript {
  sections: {
    id: string;
    askedBy: string | null;
    turns: { act: string; speaker: string | null; passages: { id: string; topics: string[] }[] }[];
  }[];
}

async function passagesOf(page: Page) {
  const transcript = (await (await page.request.get(`${reader}transcript.json`)).json()) as Transcript;
  return transcript.sections.flatMap((section) =>
    section.turns.flatMap((turn) =>
      turn.passages.map((passage) => ({
        ...passage,
        section: section.id,
        speaker: turn.speaker,
        act: turn.act,
      })),
    ),
  );
}

/** Waits for just these passages to stand as matches: ids, in the order of the text. */
function expectShown(page: Page, ids: readonly string[]): Promise<void> {
  const matches = page.locator('.passage[data-state="match"] > p[id]');
  return expect.poll(() => matches.evaluateAll((all) => all.map(({ id }) => id))).toEqual(ids);
}

/** Waits for the address to hold just these values of a facet. */
function expectInAddress(page: Page, facet: string, values: readonly string[]): Promise<void> {
  return expect.poll(() => new URL(page.url()).searchParams.getAll(facet)).toEqual(values);
}

const status = '.filter-bar [role="status"]';

test('two topics and a speaker are chosen, shared, and stepped through', async ({ page, context }) => {
  await page.goto(reader);
  await page.getByRole('button', { name: 'Filter by topic, speaker, outlet' }).click();
  const sheet = page.getByRole('form', { name: 'Filter the transcript' });
  await sheet.getByRole('checkbox', { name: /^Low-altitude economy/ }).check();
  await sheet.getByRole('checkbox', { name: /^Green and low-carbon/ }).check();
  await sheet.getByRole('checkbox', { name: /^Tao Qing/ }).check();
  await expectInAddress(page, 'topic', ['low-altitude', 'green']);
  await expectInAddress(page, 'speaker', ['tao-qing']);

  const ofTopics = (await passagesOf(page)).filter(({ topics }) =>
    topics.some((id) => id === 'low-altitude' || id === 'green'),
  );
  const expected = ofTopics.filter(({ speaker }) => speaker === 'tao-qing').map(({ id }) => id);
  await expectShown(page, expected);
  await expect(page.locator(status)).toContainText(`${expected.length} passages in 2 exchanges match`);

  const copy = await context.newPage();
  await copy.goto(page.url());
  await expectShown(copy, expected);
  await expect(copy.locator(status)).toHaveText(await page.locator(status).innerText());
  await copy.reload();
  await expectShown(copy, expected);
  await copy.close();

  await page.goBack();
  await expectInAddress(page, 'speaker', []);
  await expectShown(
    page,
    ofTopics.map(({ id }) => id),
  );
  await page.goForward();
  await expectShown(page, expected);
});

for (const quarter of [0, 1, 2, 3])
  test(`counts are what is shown, for topics and pairs of topic and speaker, part ${quarter + 1} of 4`, async ({
    page,
  }) => {
    const passages = await passagesOf(page);
    const topics = [...new Set(passages.flatMap((passage) => passage.topics))];
    const speakers = [...new Set(passages.map((passage) => passage.speaker).filter((id) => id !== null))];
    expect(topics).toHaveLength(16);
    expect(speakers).toHaveLength(3);

    await page.goto(reader);
    await page.locator('.filter-bar button').first().click();
    const count = (facet: string, value: string) =>
      page.locator(`#filters label:has(input[name="${facet}"][value="${value}"]) .count`);
    for (const topic of topics.filter((_, place) => place % 4 === quarter)) {
      const ofTopic = passages.filter((passage) => passage.topics.includes(topic));
      await expect(count('topic', topic)).toHaveText(String(ofTopic.length));
      const box = page.locator(`#filters input[value="${topic}"]`);
      await box.check();
      await expectShown(
        page,
        ofTopic.map(({ id }) => id),
      );
      for (const speaker of speakers) {
        const ofBoth = ofTopic.filter((passage) => passage.speaker === speaker).map(({ id }) => id);
        await expect(count('speaker', speaker)).toHaveText(String(ofBoth.length));
        await page.locator(`#filters input[value="${speaker}"]`).check();
        await expectShown(page, ofBoth);
        await page.locator(`#filters input[value="${speaker}"]`).uncheck();
      }
      await box.uncheck();
    }
  });

test('a matching answer keeps its question in view, and the rest folds to lines that open', async ({
  page,
}) => {
  await page.goto(`${reader}?topic=tech-transfer`);
  await expect(page.locator('#q9 .passage[data-state="kept"]')).toHaveCount(1);
  await expect(page.locator('#q9-p1')).toBeVisible();
  await expect(page.locator('#q3 .turn').first()).toBeHidden();
  const line = page.locator('#q3').getByRole('link', { name: /Question 3/ });
  await expect(line).toBeVisible();
  await line.press('Enter');
  await expect(page.locator('#q3-p4')).toBeVisible();
  expect(await page.locator('#q3-p4').innerText()).toMatch(/^The second|^This year|^The first/);
});

test('a filter and a deep link in one address both hold', async ({ page }) => {
  await page.goto(`${reader}?topic=green#q3-p5`);
  await expect(page.locator('#q6-p1')).toBeVisible();
  await expect(page.locator('#q3-p5')).toBeInViewport();
  await expect(page.locator('#q3-p5')).toBeFocused();
  await expect(page.locator('#q4 .turn').first()).toBeHidden();
});

test('unknown values in the address are ignored and said so', async ({ page }) => {
  await page.goto(`${reader}?topic=low-altitud&topic=green`);
  await expect(page.locator(status)).toContainText('There is no topic “low-altitud” here; it is ignored.');
  await expect(page.locator(status)).toContainText('Green and low-carbon industry');
});

test('one control clears all, and says what the whole is', async ({ page }) => {
  await page.goto(`${reader}?topic=green&q=kept`);
  await page.locator('[data-clear-filters]').click();
  expect(new URL(page.url()).search).toBe('?q=kept');
  await expect(page.locator('[data-state]')).toHaveCount(0);
  await expect(page.locator(status)).toHaveText('72 passages in 10 exchanges');
});

test('what the reader is at stays where it is, whatever folds and unfolds around it', async ({ page }) => {
  await page.goto(reader);
  await page.keyboard.press('t');
  await page.keyboard.press('Escape');
  const place = page.locator('#q8-p3');
  await place.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 240));
  const speaker = await place.evaluate((element) => element.closest<HTMLElement>('.turn')?.dataset.by ?? '');
  const top = () => place.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await top();

  await page.keyboard.press('t');
  await page.locator(`#filters input[name="speaker"][value="${speaker}"]`).check();
  await expect(page.locator(status)).toContainText('match');
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
  await page.keyboard.press('Escape');
  // By the mouse: a locator’s click scrolls to the bar’s place in the text, which a reader’s does not.
  const clear = await page.locator('.filter-bar [data-clear-filters]').boundingBox();
  if (!clear) throw new Error('there is nothing to clear the filters with');
  await page.mouse.click(clear.x + clear.width / 2, clear.y + clear.height / 2);
  await expect(page.locator('[data-state]')).toHaveCount(0);
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
});

test('strip, navigator and table tell where matches are', async ({ page }) => {
  await page.goto(`${reader}?topic=telecom-opening`);
  await expect(page.locator('.strip [data-mark].is-match')).toHaveCount(2);
  await expect(page.locator('#navigator [data-section="q4"]')).toHaveText('2 matches');
  await expect(page.locator('#navigator [data-section="q5"]')).toHaveText('none');
  await page.getByText('The conference as a table').click();
  await expect(page.getByRole('row', { name: /Question 4/ })).toContainText('2 matches');
});

test('arriving at a filtered address shifts nothing and loads no island', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto(`${reader}?topic=low-altitude&speaker=tao-qing`, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  expect(scripts.filter((url) => !/\/assets\/(?:page-entry|filter)-/.test(url))).toEqual([]);
});

test('keys step through exchanges and matches, and can be switched off for good', async ({ page }) => {
  await page.goto(reader);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(page.locator('#q1 h2')).toBeInViewport();
  await page.keyboard.press('k');
  await expect(page.locator('#opening h2')).toBeInViewport();

  await page.keyboard.press('t');
  await expect(page.locator('#filters input').first()).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page.locator('.passage[data-state="match"] > p:focus')).toHaveCount(1);

  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Keys are on' }).uncheck();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await page.keyboard.press('?');
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: 'Keys' }).click();
  await expect(dialog.getByRole('checkbox', { name: 'Keys are on' })).not.toBeChecked();
});

test('no key acts while typing', async ({ page }) => {
  await page.goto(reader);
  await page.getByRole('searchbox').pressSequentially('jk?t');
  await expect(page.getByRole('searchbox')).toHaveValue('jk?t');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('on a phone the filters open from the bar at the thumb', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(reader);
  await page.getByRole('button', { name: 'Topics', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Cars and new energy/ }).check();
  await page.getByRole('button', { name: /^Show \d+ passages?$/ }).click();
  await expect(page.locator('#filters')).toBeHidden();
  await expect(page.locator(status)).toContainText('Cars and new energy vehicles');
});
