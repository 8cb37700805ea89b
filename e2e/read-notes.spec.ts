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
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await expect(term).toBeFocused();
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
