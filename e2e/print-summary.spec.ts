import { expect, reader, test } from './test.ts';

test('on paper the claims keep their marks, and the list of those that nobody made is open', async ({
  page,
}) => {
  await page.setViewportSize({ width: 650, height: 900 });
  await page.goto(`${reader}summary/`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('a.support-paraphrase').first()).toHaveCSS('text-decoration-style', 'dashed');
  await expect(page.locator('a.support-paraphrase').first()).toHaveCSS('text-decoration-line', 'underline');
  await expect(page.locator('#not-in-transcript')).toBeVisible();
  await expect(page.getByText('Read as a list')).toBeHidden();
  await expect(page.getByRole('switch', { name: 'Notes' })).toBeHidden();
});
