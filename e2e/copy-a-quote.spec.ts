import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
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

test('words and who said them are three clicks from a hit of the search', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('246 EFLOPS');
  await page.locator('#search').getByRole('option').first().click();
  await expect(page).toHaveURL(/#q7-p2$/);
  await page.getByRole('link', { name: 'Question 7, paragraph 2' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy quote' }).click();
  const words = await page.locator('#q7-p2').textContent();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain(`“${words}”`);
  expect(await copied()).toContain('Zhao Zhiguo, Spokesperson and Chief Engineer');
  expect(await copied()).toContain(`${reader}#q7-p2`);
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

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const)
  test(`the sheet stays where it was opened, whatever is chosen in it, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(reader);
    await page.locator('#q4-p5').evaluate((words) => {
      words.scrollIntoView({ block: 'end', behavior: 'instant' });
      getSelection()?.selectAllChildren(words);
    });
    await page.getByRole('button', { name: 'Quote or link' }).click();
    const actions = page.getByRole('dialog', { name: 'The selected words' });
    const corner = async () => {
      const { x, y } = (await actions.boundingBox()) ?? {};
      return { x, y };
    };
    const before = await corner();
    await actions.getByText('Other forms').click();
    expect(await corner()).toEqual(before);
    // A finger on the sheet takes the selection away on some systems.
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect(page.locator('#quote-offer')).toBeHidden();
    expect(await corner()).toEqual(before);
    await actions.getByRole('button', { name: 'Markdown' }).click();
    await expect(actions.getByRole('status')).toHaveText('Copied.');
    expect(await corner()).toEqual(before);
    const box = await actions.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
  });

const offered = (page: Page, id: string) =>
  page
    .locator(`#${id}`)
    .evaluate((words) =>
      getComputedStyle(
        words.parentElement?.querySelector('.passage-number') ?? words,
        '::after',
      ).content.includes('Quote'),
    );

test('“Quote” shows beside the number that is hovered over, focused or led to', async ({ page }) => {
  await page.goto(`${reader}#q3-p2`);
  await expect(page.locator('#q3-p2')).toBeFocused();
  expect(await offered(page, 'q3-p2')).toBe(true);
  expect(await offered(page, 'q3-p4')).toBe(false);
  await page.locator('#q3-p4').hover();
  expect(await offered(page, 'q3-p4')).toBe(true);
  await page.mouse.move(0, 0);
  expect(await offered(page, 'q3-p4')).toBe(false);
  await page.keyboard.press('Tab');
  await page.getByRole('link', { name: 'Question 3, paragraph 4' }).focus();
  expect(await offered(page, 'q3-p4')).toBe(true);
});

test('“Quote” is where it is pressed, and moves nothing', async ({ page }) => {
  await page.goto(reader);
  const words = page.locator('#q3-p4');
  await words.hover();
  const before = await words.boundingBox();
  const number = await page.getByRole('link', { name: 'Question 3, paragraph 4' }).boundingBox();
  if (!number) throw new Error('The passage has no number');
  await page.mouse.click(number.x + number.width - 10, number.y + number.height + 3);
  const actions = page.getByRole('dialog', { name: 'Question 3, paragraph 4' });
  await expect(actions.getByRole('button', { name: 'Copy quote' })).toBeVisible();
  expect((await words.boundingBox())?.width).toBe(before?.width);
});

test.describe('by a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('“Quote” shows beside the passage that was touched, and only there', async ({ page }) => {
    await page.goto(reader);
    await page.locator('#q3-p4').tap();
    await expect.poll(() => offered(page, 'q3-p4')).toBe(true);
    await page.locator('#q3-p5').tap();
    await expect.poll(() => offered(page, 'q3-p5')).toBe(true);
    expect(await offered(page, 'q3-p4')).toBe(false);
  });

  test('every number is large enough for a finger', async ({ page }) => {
    await page.goto(`${reader}q3/`);
    const { violations } = await new AxeBuilder({ page }).include('.turn').withRules('target-size').analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    const sizes = await page.locator('.passage-number').evaluateAll((numbers) =>
      numbers.map((number) => {
        const { width, height } = number.getBoundingClientRect();
        return Math.min(width, height);
      }),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });
});
