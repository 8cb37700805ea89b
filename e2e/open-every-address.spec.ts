import { expect, reader, test } from './test.ts';
import type { Page } from 'playwright';

async function idsOf(page: Page): Promise<string[]> {
  const { sections } = (await (await page.request.get(`${reader}transcript.json`)).json()) as {
    sections: { id: string; turns: { passages: { id: string }[] }[] }[];
  };
  return sections.flatMap(({ id, turns }) => [
    id,
    ...turns.flatMap(({ passages }) => passages.map((passage) => passage.id)),
  ]);
}

/** Where a target begins in the window, and whether something else covers its first line. */
function placeOf(page: Page, id: string) {
  return page.evaluate((target) => {
    const element = document.getElementById(target);
    if (!element) return null;
    const { top, left, height } = element.getBoundingClientRect();
    const line = Math.min(height / 2, 12);
    const hit = document.elementFromPoint(left + 24, top + line);
    const question = element.closest('.section')?.querySelector('.question-line')?.getBoundingClientRect();
    return {
      top,
      isQuestionInView: !question || (question.top >= 0 && question.bottom <= Math.max(top, innerHeight)),
      isCovered: !(hit && (element.contains(hit) || hit.contains(element))),
      isMarked: element.matches(':target'),
    };
  }, id);
}

for (const width of [390, 1440])
  for (const javaScriptEnabled of [true, false])
    test.describe(`${width} px, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ viewport: { width, height: 844 }, javaScriptEnabled });

      test('every address of the transcript opens at its place, clear of what stands over it', async ({
        page,
      }) => {
        test.slow();
        const ids = await idsOf(page);
        expect(ids).toHaveLength(84);
        const wrong: string[] = [];
        for (const id of ids) {
          await page.goto(`${reader}#${id}`);
          // With scripts off nothing else changes; with scripts on the page may still be laid out below.
          await expect.poll(async () => (await placeOf(page, id))?.isMarked).toBe(true);
          const place = await placeOf(page, id);
          const isAtEnd = await page.evaluate(
            () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2,
          );
          if (
            !place ||
            place.isCovered ||
            place.top < 0 ||
            !place.isQuestionInView ||
            (place.top > 200 && !isAtEnd)
          )
            wrong.push(`${id} ${JSON.stringify(place)}`);
        }
        expect(wrong).toEqual([]);
      });
    });

test('a sentence is marked, focused with its passage, and announced', async ({ page }) => {
  await page.goto(`${reader}#q3-p4-s2`);
  await expect(page.locator('#q3-p4')).toBeFocused();
  await expect(page.locator('#q3-p4')).toBeInViewport();
  await expect(page.getByRole('status').filter({ hasText: 'sentence 2' })).toHaveText(
    'Question 3, paragraph 4, Tao Qing, sentence 2',
  );
  const marked = await page.evaluate(() => [...(CSS.highlights.get('sentence') ?? [])].map(String));
  const { sections } = (await (await page.request.get(`${reader}transcript.json`)).json()) as {
    sections: { turns: { passages: { id: string; text: string }[] }[] }[];
  };
  const passage = sections
    .flatMap(({ turns }) => turns.flatMap(({ passages }) => passages))
    .find(({ id }) => id === 'q3-p4');
  expect(marked).toHaveLength(1);
  expect(passage?.text).toContain(marked[0]?.trim() ?? 'nothing');
  expect(marked[0]?.trim()).toMatch(/\.$/);
});

test('the words are the words: anchors of sentences add nothing to them', async ({ page }) => {
  await page.goto(`${reader}q3/`);
  await expect(page.locator('#q3-p4-s2')).toBeAttached();
  await expect(page.locator('#q3-p4-s2')).toHaveText('');
});
