import { AxeBuilder } from '@axe-core/playwright';
import type { Locator } from 'playwright/test';
import { expect, reader, test } from './test.ts';

const phone = { width: 390, height: 844 };

test('from the words to the note and back, by keyboard, to the same spot', async ({ page }) => {
  await page.goto(reader);
  const words = page.locator('#ref-a09');
  await words.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('note', { name: 'Note 3, Figure' });
  await expect(note).toBeFocused();
  await expect(note).toContainText('Share of the growth of GDP');
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: 'Back to the words of note 3' }).focus();
  await page.keyboard.press('Enter');
  await expect(words).toBeFocused();
  await expect(words).toHaveText('contribution rate close to 40%');
});

test('a screen reader hears where the words of a note begin and end, until that is switched off', async ({
  page,
}) => {
  await page.goto(reader);
  await expect(
    page.getByRole('link', { name: /^Note: contribution rate close to 40% ?; end of the words of note 3/ }),
  ).toHaveCount(1);
  await page.getByRole('button', { name: 'Keys' }).click();
  await page.getByRole('checkbox', { name: 'Screen readers say where the words of a note' }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByRole('link', { name: /end of the words of note/ })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'contribution rate close to 40%' })).toHaveCount(1);
});

test('one switch hides the notes, and is remembered', async ({ page }) => {
  await page.goto(reader);
  const note = page.getByText('Share of the growth of GDP');
  await expect(note).toBeVisible();
  await page.getByRole('switch', { name: 'Notes' }).uncheck();
  await expect(note).toBeHidden();
  await page.reload();
  await expect(page.getByRole('switch', { name: 'Notes' })).not.toBeChecked();
  await expect(note).toBeHidden();
  await expect(page.locator('#q1-p3 a[href]')).toHaveCount(0);
  await page.getByRole('switch', { name: 'Notes' }).check();
  await expect(note).toBeVisible();
  await expect(page.locator('#ref-a09')).toHaveAttribute('href', '#note-a09');
});

test('a term opens its definition, and gives the focus back', async ({ page }) => {
  await page.goto(reader);
  const term = page.locator('a[data-term="above-designated-size"]').last();
  await term.focus();
  await page.keyboard.press('Enter');
  const definition = page.getByRole('note', { name: 'industries above designated size' });
  await expect(definition).toBeVisible();
  await expect(definition).toContainText('at least 20 million yuan');
  await expect(definition).toBeFocused();
  for (const close of ['Escape', 'Close']) {
    if (close === 'Escape') await page.keyboard.press('Escape');
    else await definition.getByRole('button', { name: 'Close' }).click();
    await expect(definition).toBeHidden();
    await expect(term).toBeFocused();
    await term.click();
  }
});

test('a note that found a fault looks like one, says it first, and is open everywhere', async ({ page }) => {
  await page.goto(reader);
  const words = page.locator('#ref-a44');
  const other = page.locator('#ref-a43');
  await expect(words).toHaveCSS('text-decoration-style', 'wavy');
  await expect(other).toHaveCSS('text-decoration-style', 'solid');
  const signOf = (end: Locator) => end.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await signOf(words.locator('.noted-end'))).toContain('≠');
  expect(await signOf(other.locator('.noted-end'))).not.toContain('≠');
  await expect(
    page.getByRole('link', { name: /^Note, Ten times too high: 4.49 trillion: 44.9/ }),
  ).toHaveCount(1);

  await page.setViewportSize(phone);
  const note = page.getByRole('note', { name: 'Note 2, Ten times too high: 4.49 trillion' });
  await expect(note).toBeVisible();
  await expect(page.locator('.note', { has: note }).locator('summary')).toHaveText(
    '≠ 2 Ten times too high: 4.49 trillion',
  );
  await expect(page.locator('#note-a43')).toBeHidden();
  await expect(note.getByRole('link', { name: /^https:/ })).toHaveAttribute(
    'href',
    'https://www.shine.cn/news/nation/2410180803/',
  );
});

test('on a phone a note opens at its words and closes again, and nothing moves', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(reader);
  await page.evaluate(() => document.fonts.ready);
  for (const [id, name, text] of [
    ['a09', 'Note 3, Figure', 'Share of the growth of GDP'],
    ['a44', 'Note 2, Ten times too high: 4.49 trillion', 'A slip by a factor of ten'],
  ]) {
    const words = page.locator(`#ref-${id}`);
    await words.scrollIntoViewIfNeeded();
    const passage = page.locator('.passage > p', { has: words });
    const before = await passage.boundingBox();
    await words.click();
    const card = page.locator('#note-card');
    await expect(card).toBeFocused();
    await expect(card).toHaveAccessibleName(name!);
    await expect(card).toContainText(text!);
    await expect(card).toBeInViewport({ ratio: 1 });
    expect(await passage.boundingBox()).toEqual(before);
    await expect(page).toHaveURL(reader);
    await card.getByRole('button', { name: 'Close' }).click();
    await expect(card).toBeHidden();
    await expect(words).toBeFocused();
    expect(await passage.boundingBox()).toEqual(before);
  }
});

test('what is pressed has room for a finger', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 900 });
  for (const path of [reader, `${reader}q10/`, `${reader}summary/`]) {
    await page.goto(path);
    await page.locator('.noted').first().waitFor();
    await page
      .locator('details')
      .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
    const small = await page
      .locator('input[role="switch"], .noted-end, .note-body a[href^="#ref-"]')
      .evaluateAll((all) =>
        all.flatMap((target) => {
          const { width, height } = target.getBoundingClientRect();
          return width < 24 || height < 24 ? [`${target.textContent}: ${width} × ${height}`] : [];
        }),
      );
    expect(small).toEqual([]);
    const { violations } = await new AxeBuilder({ page })
      .include('main')
      .withRules(['target-size'])
      .analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  }
});

test('no note begins or ends inside a word, and the words stay the words', async ({ page }) => {
  await page.goto(reader);
  const broken = await page.locator('.passage > p[id]').evaluateAll((passages) =>
    passages.flatMap((passage) => {
      const text = passage.textContent;
      const range = document.createRange();
      return [...passage.querySelectorAll('a')].flatMap((link) => {
        range.setStart(passage, 0);
        range.setEndBefore(link);
        const from = range.toString().length;
        const to = from + link.textContent.length;
        const isInside = (at: number) => /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at));
        return isInside(from) || isInside(to) ? [link.textContent] : [];
      });
    }),
  );
  expect(broken).toEqual([]);
});

test('print has the notes, numbered', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto(reader);
  await expect(page.locator('#note-a09')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#note-a09')).toBeVisible();
  await expect(page.locator('.note', { has: page.locator('#note-a09') })).toContainText('3 Figure');
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, viewport: phone });

  test('a note opens in place from its words, and its label stands at the speaker', async ({ page }) => {
    await page.goto(reader);
    await expect(page.locator('#note-a09')).toBeHidden();
    await page.locator('#ref-a09').click();
    await expect(page.locator('#note-a09')).toBeInViewport();
    await expect(page.locator('#note-a44')).toBeVisible();
    await expect(page.locator('#q6 .label-notes').first()).toContainText(
      'Southern Daily Southern + Journalist',
    );
  });

  test('from a passage to a claim that rests on it, and back, in one step each', async ({ page }) => {
    await page.goto(`${reader}#q1-p7`);
    const passage = page.locator('.passage', { has: page.locator('#q1-p7') });
    await passage.getByText(/claims? rests? on this/).click();
    await passage
      .getByRole('link', { name: /commercial aerospace, and biomanufacturing/ })
      .first()
      .click();
    const claim = page.locator(':target');
    await expect(claim).toContainText('cultivate and strengthen new industries');
    await claim.getByRole('link', { name: 'Read Q1 ¶7 in context' }).first().click();
    await expect(page.locator('#q1-p7')).toBeInViewport();
    await passage.getByRole('link', { name: /^To the (?:first )?claim$/ }).click();
    await expect(page.locator('.claim-body:target')).toBeVisible();
  });
});
