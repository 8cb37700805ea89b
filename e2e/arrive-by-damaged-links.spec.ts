import { expect, reader, test } from './test.ts';

const place = '#q3-p6';

for (const [what, address] of [
  ['an encoded directive', `q3/?quote=accelerating#q3-p6%3A~%3Atext=accelerating`],
  ['a half encoded directive', `q3/?quote=accelerating#q3-p6:%7E:text=accelerating`],
  ['a full stop', '#q3-p6.'],
  ['a bracket and a comma', '#q3-p6),'],
  ['parameters behind the hash', '#q3-p6?utm_source=mail&utm_medium=x'],
  ['parameters in front of it', '?utm_source=mail#q3-p6'],
  ['capitals', '#Q3-P6'],
  ['an encoded hash', 'q3/%23q3-p6'],
] as const)
  test(`a link with ${what} leads to its passage`, async ({ page }) => {
    // An encoded hash is answered as not found first.
    page.removeAllListeners('console');
    await page.goto(reader + address);
    await expect(page.locator(place)).toBeFocused();
    await expect(page.locator(place)).toBeInViewport();
    await expect(page.locator('#link-report')).toBeHidden();
  });

test('a quotation that lost its hash is found by its words', async ({ page }) => {
  const words = await (await page.goto(`${reader}q3/`), page.locator(place)).textContent();
  const quote = (words ?? '').split(' ').slice(3, 14).join(' ');
  await page.goto(`${reader}?quote=${encodeURIComponent(quote)}`);
  await expect(page.locator(place)).toBeFocused();
  expect(new URL(page.url()).searchParams.get('quote')).toBe(quote);
  expect(await page.evaluate(() => CSS.highlights.get('quote')?.size)).toBe(1);
});

test('a quotation that is nowhere and names no passage says so', async ({ page }) => {
  await page.goto(`${reader}?quote=purple+umbrellas`);
  await expect(page.locator('#link-report')).toContainText('The words in this link are not on this page');
});

test('what the browser copies over several passages is the words and who said them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${reader}q3/`);
  const words = await page.evaluate(() => {
    const passages = [...document.querySelectorAll('.turn .passage > p[id]')].slice(0, 3);
    const range = document.createRange();
    range.setStart(passages[0]!, 0);
    range.setEnd(passages[2]!, passages[2]!.childNodes.length);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return passages.map((passage) => ({
      text: passage.textContent,
      speaker: passage.closest<HTMLElement>('.turn')?.dataset.speaker,
    }));
  });
  await page.keyboard.press('Control+c');
  const expected = words.flatMap(({ text, speaker }, at) =>
    speaker === words[at - 1]?.speaker ? [text] : [`${speaker}:`, text],
  );
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected.join('\n\n'));
});
