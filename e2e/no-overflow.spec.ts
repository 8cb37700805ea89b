import { expect, pages, test } from './test.ts';

for (const { name, path } of pages)
  test(`${name} never scrolls sideways from 320 to 1920 px`, async ({ page }) => {
    await page.goto(path);
    const overflowing: number[] = [];
    for (let width = 320; width <= 1920; width += 32) {
      await page.setViewportSize({ width, height: 800 });
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      if (isWide) overflowing.push(width);
    }
    expect(overflowing).toEqual([]);
  });
