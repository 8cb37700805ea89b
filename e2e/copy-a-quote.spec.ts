import { expect, reader, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a passage’s number offers link and quote, with all that must be told, by keyboard', async ({
  page,
}) => {
  await page.goto(reader);
  await page.getByRole('link', { name: 'Question 4, paragraph 5' }).focus();
  await page.keyboard.press('Enter');
  const actions = page.getByRole('dialog', { name: 'Question 4, paragraph 5' });
  await expect(actions.getByRole('button', { name: 'Copy link', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(actions.getByRole('status')).toHaveText('Copied.');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toBe(`${new URL(page.url()).origin}${reader}#q4-p5`);

  await actions.getByRole('button', { name: 'Copy quote' }).click();
  const words = await page.locator('#q4-p5').textContent();
  await expect.poll(copied).toContain(`“${words}”`);
  expect(await copied()).toContain('Zhao Zhiguo, Spokesperson and Chief Engineer, China’s industry');
  expect(await copied()).toContain(
    '23 October 2024, Question 4, paragraph 5. English as published by Longbridge',
  );
  expect(await copied()).toContain('[Note: All mobile phones.');
  await actions.getByRole('checkbox', { name: 'with the notes on these words' }).uncheck();
  await actions.getByRole('button', { name: 'Copy quote' }).click();
  await expect.poll(copied).not.toContain('[Note:');

  await actions.getByText('Other forms').click();
  for (const [name, start] of [
    ['Markdown', '> “'],
    ['BibTeX', '@misc{2024-10-23-miit-q4-p5,'],
    ['RIS', 'TY  - CONF'],
    ['CSL-JSON', '['],
  ] as const) {
    await actions.getByRole('button', { name, exact: true }).click();
    await expect.poll(async () => (await copied()).startsWith(start)).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(actions).toBeHidden();
  expect(new URL(page.url()).hash).toBe('#q4-p5');
});

test('rich text carries a block quote', async ({ page }) => {
  await page.goto(`${reader}q3/`);
  await page.getByRole('link', { name: 'Question 3, paragraph 2' }).click();
  const actions = page.getByRole('dialog', { name: 'Question 3, paragraph 2' });
  await actions.getByText('Other forms').click();
  await actions.getByRole('button', { name: 'Rich text' }).click();
  await expect(actions.getByRole('status')).toHaveText('Copied.');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(html).toContain('<blockquote');
  expect(html).toContain('#q3-p2');
});

test('what the clipboard refuses is laid out to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
  });
  await page.goto(reader);
  await page.getByRole('link', { name: 'Question 1, paragraph 2' }).click();
  const actions = page.getByRole('dialog', { name: 'Question 1, paragraph 2' });
  await actions.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(actions.getByRole('status')).toContainText('does not let this page copy');
  await expect(actions.getByRole('textbox', { name: 'To copy by hand' })).toHaveValue(/#q1-p2$/);
});
