import { expect, reader, test } from './test.ts';

interface Transcript {
  sections: {
    id: string;
    question: string | null;
    repairs: { passage: string; kind: string }[];
    turns: {
      act: string;
      speaker: string | null;
      passages: { id: string; text: string; topics: string[] }[];
    }[];
  }[];
}

test('the first screen says what, when, where and who', async ({ page }) => {
  await page.goto(reader);
  const heading = page.locator('.event');
  await expect(heading.getByRole('heading', { level: 1 })).toHaveText(
    'China’s industry and information technology in the first three quarters of 2024',
  );
  await expect(heading).toContainText('23 October 2024');
  await expect(heading).toContainText('Beijing');
  for (const name of ['Zhao Zhiguo', 'Tao Qing', 'Shou Xiaoli'])
    await expect(page.locator('.strip figcaption')).toContainText(name);
  await expect(page.locator('.rendering')).toContainText('machine-made, not the official translation');
});

test('every passage of the data stands on the page, once, word for word', async ({ page, request }) => {
  const transcript = (await (await request.get(`${reader}transcript.json`)).json()) as Transcript;
  const passages = transcript.sections.flatMap((section) => section.turns.flatMap((turn) => turn.passages));
  await page.goto(reader);
  await expect(page.locator('.section:not([data-laid-out])')).toHaveCount(0);
  const shown = await page
    .locator('.passage > p[id]')
    .evaluateAll((elements) =>
      elements.map((element) => ({ id: element.id, text: (element as HTMLElement).innerText })),
    );
  expect(shown).toEqual(passages.map(({ id, text }) => ({ id, text })));
  expect(passages).toHaveLength(72);
});

test('ids are unique on every page of the briefing', async ({ page }) => {
  for (const path of [reader, `${reader}q9/`, `${reader}summary/`]) {
    await page.goto(path);
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map((element) => element.id));
    expect(ids).toEqual([...new Set(ids)]);
  }
});

test('headings are the event, the sections and the turns; on its own page the question comes first', async ({
  page,
}) => {
  await page.goto(reader);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('#transcript').getByRole('heading', { level: 2 })).toHaveCount(12);
  await expect(page.locator('#transcript').getByRole('heading', { level: 3 })).toHaveCount(26);
  await page.goto(`${reader}q3/`);
  const question = page.getByRole('heading', { level: 1 });
  await expect(question).toContainText('Question 3');
  await expect(question).toContainText('Phoenix TV');
  await expect(question).toContainText('What is the ministry planning for the low-altitude industry?');
  await expect(page.locator('#q3').getByRole('heading', { level: 2 })).toHaveText([
    /Phoenix TV Reporter/,
    /Handover, Zhao Zhiguo, Spokesperson and Chief Engineer/,
    /Answer, Tao Qing, .*Director of the Operation Monitoring/,
  ]);
});

test('who speaks and who asks lead to their pages, named apart from what stands beside the names', async ({
  page,
}) => {
  await page.goto(`${reader}q3/`);
  const turns = page.locator('#q3').getByRole('heading', { level: 2 });
  await expect(turns.nth(1)).toHaveAccessibleName('Handover, Zhao Zhiguo, Spokesperson and Chief Engineer');
  await expect(turns.nth(0)).toHaveAccessibleName('Question, Phoenix TV Reporter');
  const links = await turns
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
  expect(links).toEqual([
    ['Phoenix TV Reporter', '/outlets/phoenix-tv/'],
    ['Zhao Zhiguo', '/speakers/zhao-zhiguo/'],
    ['Tao Qing', '/speakers/tao-qing/'],
  ]);
  const outlet = page.getByRole('heading', { level: 1 }).getByRole('link', { name: 'Phoenix TV' });
  await expect(outlet).toHaveAccessibleName('Phoenix TV');
  await turns.nth(2).getByRole('link', { name: 'Tao Qing' }).click();
  await expect(page).toHaveURL(/\/speakers\/tao-qing\/$/);
});

test('a name in a folded turn opens the turn, where it stands', async ({ page }) => {
  await page.goto(`${reader}?topic=tech-transfer`);
  const turn = page.locator('#q9 .turn[data-state="folded"]').first();
  await turn.scrollIntoViewIfNeeded();
  const name = await turn.locator('b').boundingBox();
  if (!name) throw new Error('The folded turn has no name');
  await page.mouse.click(name.x + name.width / 2, name.y + name.height / 2);
  await expect(page.locator('#q9 .turn[data-open]')).toHaveCount(1);
  expect(new URL(page.url()).pathname).toBe(reader);
});

test('the answer that breaks off says so, and no other does', async ({ page }) => {
  await page.goto(reader);
  await expect(page.locator('.editor-note')).toHaveCount(1);
  await expect(page.locator('#q2 .editor-note')).toContainText('breaks off here');
});

test('each repair is marked where it was made and listed in its section', async ({ page }) => {
  await page.goto(reader);
  await expect(page.locator('ins.repair')).toHaveCount(9);
  await expect(page.locator('.break-restored')).toHaveCount(5);
  await page.locator('#q9 .repairs summary').click();
  await expect(page.locator('#q9 .repairs')).toContainText(
    'a comma restored after “digital transformation loans”',
  );
  await expect(page.locator('.repairs li')).toHaveCount(10);

  await page.goto(`${reader}summary/`);
  await expect(page.locator('.repairs li')).toHaveCount(2);
  await expect(page.locator('.machine-made')).toContainText('Written by the publisher’s machine');
  await expect(page.locator('.machine-made .passage')).toHaveCount(1);
});

test('the navigator leads to an exchange and marks where the reader is', async ({ page }) => {
  await page.goto(reader);
  const entry = page
    .getByRole('navigation', { name: 'Exchanges' })
    .getByRole('link', { name: /low-altitude industry/ });
  await entry.click();
  await expect(page.locator('#q3 h2')).toBeInViewport();
  await expect(entry).toHaveAttribute('aria-current', 'location');
  await expect(page.locator('#navigator [aria-current]')).toHaveCount(1);
});

test('an address opens at its passage, marked, focused and told', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${reader}?${width}#q4-p5`);
    const passage = page.locator('#q4-p5');
    await expect(passage).toBeInViewport();
    await expect(passage).toBeFocused();
    await expect(passage).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(
      page.getByRole('status').filter({ hasText: 'Question 4, paragraph 5, Zhao Zhiguo' }),
    ).toBeAttached();
  }
});

test('a section page has the question in view with its answer, and leads on and back', async ({ page }) => {
  await page.goto(`${reader}q3/`);
  await expect(page).toHaveTitle(/What is the ministry planning for the low-altitude industry\?/);
  await expect(page.locator('#q3-p1')).toBeInViewport();
  await expect(page.locator('#q3-p3')).toBeInViewport();
  await page.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL(/\/q4\/$/);
  await page.getByRole('link', { name: /^Previous/ }).click();
  await expect(page).toHaveURL(/\/q3\/$/);
  await page.getByRole('link', { name: 'In the whole transcript' }).click();
  await expect(page).toHaveURL(/\/2024-10-23-miit\/#q3$/);
});

test('print has passage numbers with short references and none of the controls', async ({ page }) => {
  await page.goto(reader);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#q7 .passage-number').nth(2)).toHaveText('Q7 ¶3');
  expect(await page.locator('#q7 .passage-number').nth(2).innerText()).toBe('Q7 ¶3');
  await expect(page.locator('#navigator')).toBeHidden();
  await expect(page.locator('.thumb-bar')).toBeHidden();
  await expect(page.locator('#q9 .repairs li')).toBeVisible();
});
