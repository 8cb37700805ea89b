import { expect, reader, test } from './test.ts';

const paths = [
  '/',
  '/topics/',
  '/topics/low-altitude/',
  '/speakers/tao-qing/',
  '/glossary/',
  '/about/',
  '/search/?q=computing+power',
];

/** How far right the header reaches, and the rule of the page that reaches furthest. */
function measureRight(): { header: number; rules: number } {
  const header = document.querySelector('.site-header');
  if (!header) throw new Error('Missing the header');
  const inner = header.getBoundingClientRect().right - parseFloat(getComputedStyle(header).paddingRight);
  const rules = Array.from(document.querySelectorAll('main *'), (element) => {
    const { left, right } = element.getBoundingClientRect();
    // What is fixed to the window is no part of the page.
    const drawn = (style: CSSStyleDeclaration) =>
      style.position !== 'fixed' &&
      parseFloat(style.borderTopWidth) + parseFloat(style.borderBottomWidth) > 0;
    const before = getComputedStyle(element, '::before');
    if (before.content !== 'none' && drawn(before)) return left + parseFloat(before.width);
    return drawn(getComputedStyle(element)) ? right : 0;
  });
  return { header: Math.round(inner), rules: Math.round(Math.max(...rules)) };
}

for (const width of [768, 1200, 1440, 1920])
  test(`at ${width} pixels the rules of every page end where the header does`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of paths) {
      await page.goto(path);
      const { header, rules } = await page.evaluate(measureRight);
      expect(rules, path).toBe(header);
    }
  });

test('at 768 pixels the transcript and the summary end where the header does', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  for (const path of [reader, `${reader}summary/`]) {
    await page.goto(path);
    const { header, rules } = await page.evaluate(measureRight);
    expect(rules, path).toBe(header);
  }
});
