import { AxeBuilder } from '@axe-core/playwright';
import { check, statusOf, verdictOf } from '../quote-page.ts';
import { expect, test } from '../test.ts';

const ferry = '/briefings/2031-05-12-night-ferry/';
const agua = '/briefings/2031-06-03-agua-penalba/';
const vallees = '/briefings/2031-06-20-declaration-vallees/';

test('every text says its language, and what the interface says stays in its own', async ({ page }) => {
  await page.goto(agua);
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'es-MX');
  await expect(main.locator('.passage > p[id]:not([lang="es-MX"])')).toHaveCount(0);
  await expect(main.locator('.question-line:not([lang="es-MX"])')).toHaveCount(0);
  await expect(main.locator('.event time')).toHaveText('3 June 2031');
  const entry = page.locator('#exchanges li').nth(1);
  await expect(entry.locator('[lang="es-MX"]')).toHaveText('¿Por qué tardó dieciséis días la reparación?');

  await page.goto(`${agua}q2/`);
  await expect(page.locator('.event-title')).toHaveAttribute('lang', 'es-MX');
  await expect(page.locator('[rel="next"] [lang="es-MX"]')).toHaveText('¿Es potable el agua?');

  await page.goto('/');
  await expect(page.getByRole('heading', { name: /^Déclaration/ })).toHaveAttribute('lang', 'fr');
});

test('a passage in another language says its own', async ({ page }) => {
  await page.goto(ferry);
  const others = page.locator('main p[id][lang]');
  await expect(others).toHaveText([/^Lo primero son las personas/, /^Nueve horas/]);
});

test('hits of several briefings say which and when, in their language', async ({ page }) => {
  await page.goto('/search/?q=hopital');
  const hit = page.locator('.hit').first();
  await expect(hit).toContainText('Déclaration sur la route de l’hôpital, 20 June 2031');
  await expect(hit.locator('[lang="fr"] mark')).toHaveText('l’hôpital');
});

test('words of a Spanish text are not taken for English ones', async ({ page }) => {
  await page.goto('/search/?q=agua');
  await expect(page.getByRole('heading', { name: /^By name/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^By meaning/ })).toHaveCount(0);
});

test('quotations of a draft in Spanish and French are checked', async ({ page }) => {
  await check(
    page,
    'La alcaldesa dijo: «Sí, las habrá». Después: «Ningún puesto se queda dentro».\n\n' +
      'Mme Lefèvre : « Ce n’est pas une oeuvre d’un jour. »',
  );
  await expect(statusOf(page)).toHaveText('3 quotations: 1 altered, 2 verbatim');
  await expect(verdictOf(page, /Altered/)).toContainText('dentro');
  await expect(verdictOf(page, /Verbatim/)).toHaveCount(2);
});

test('a statement has neither questions nor a summary to show', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'The whole text' }).click();
  await expect(page).toHaveURL(new RegExp(`${vallees}$`));
  await expect(page.locator('.filter-bar').getByRole('status')).toHaveText('3 passages');
  await expect(page.locator('.strip figcaption')).toHaveText('Hélène Lefèvre, Présidente51 words');
  for (const name of [/summary/i, /^Question/])
    await expect(page.getByRole('main').getByRole('link', { name })).toHaveCount(0);
  await expect(page.getByRole('switch', { name: 'Notes' })).toHaveCount(0);
});

test('nothing is wider than a phone, and axe finds nothing', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/', ferry, agua, `${vallees}opening/`, '/quote/', '/speakers/', '/404.html']) {
    await page.goto(path);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect([path, wider, violations.map(({ id }) => id)]).toEqual([path, 0, []]);
  }
});
