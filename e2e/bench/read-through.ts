import type { Page } from 'playwright';

/** Reads as a visitor would: moves the mouse over the text, and scrolls to the end in steps. */
export async function readThrough(page: Page): Promise<void> {
  const passage = page.locator('main p').first();
  const box = await passage.boundingBox();
  if (box) {
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.move(box.x + box.width - 5, box.y + box.height / 2, { steps: 10 });
  }
  const isAtEnd = () => document.documentElement.scrollHeight - innerHeight - scrollY < 2;
  while (!(await page.evaluate(isAtEnd))) {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          scrollBy({ top: innerHeight, behavior: 'instant' });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
    );
  }
}
