import { reader } from '../test.ts';
import { passagesOf } from './addresses.ts';
import type { Engine } from './engine.ts';
import { addressOf, focus, focusedId, textOf } from './look.ts';
import { faultsOf, hiddenBy, standingOf } from './standing.ts';
import { expect, test } from './test.ts';

test('the contents lead to an exchange, and mark it', async ({ engine }) => {
  await engine.open(reader);
  expect(await engine.evaluate(() => scrollY)).toBe(0);
  await engine.click('#navigator a[href="#q6"]');
  expect(faultsOf(await standingOf(engine, 'q6'), { path: '' })).toBe('');
  await expect
    .poll(() =>
      engine.evaluate(() => document.querySelector('#navigator [aria-current]')?.getAttribute('href') ?? ''),
    )
    .toBe('#q6');
});

test('two exchanges on by keys, pressed as soon as the page is there', async ({ engine }) => {
  await engine.open(reader);
  await engine.press('j');
  await engine.press('j');
  await expect
    .poll(() =>
      engine.evaluate(() => {
        const { top, bottom } = document.querySelector('#q1 h2')!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && scrollY > 0;
      }),
    )
    .toBe(true);
});

function matchesOf(engine: Engine): Promise<string[]> {
  return engine.evaluate(() =>
    [...document.querySelectorAll('.passage[data-state="match"] > p[id]')].map(({ id }) => id),
  );
}

test('a topic is chosen, shared, kept and taken back', async ({ engine, baseURL }) => {
  const all = await passagesOf(baseURL ?? '');
  const green = all.filter(({ topics }) => topics.includes('green')).map(({ id }) => id);
  await engine.open(reader);
  await engine.press('t');
  await engine.click('#filters label', 'Green and low-carbon');
  await expect.poll(() => matchesOf(engine)).toEqual(green);
  await expect.poll(() => addressOf(engine)).toBe(`${reader}?topic=green`);
  await engine.reload();
  await expect.poll(() => matchesOf(engine)).toEqual(green);
  await engine.back();
  await expect.poll(() => matchesOf(engine)).toEqual([]);
});

test('what is typed into the search is found as typed, and Enter goes to the words', async ({ engine }) => {
  await engine.open('/about/');
  await engine.press('/');
  await engine.type('246 EFLOPS');
  await expect.poll(() => textOf(engine, '[role="option"]')).toContain('Question 7, paragraph 2');
  await engine.press('ArrowDown');
  await engine.press('Enter');
  await expect.poll(() => addressOf(engine)).toBe(`${reader}?q=246+EFLOPS#q7-p2`);
  expect(await standingOf(engine, 'q7-p2')).toMatchObject({
    isInView: true,
    isCovered: false,
    isTarget: true,
  });
});

test('from the words to the note and back to the same words', async ({ engine }) => {
  await engine.open(reader);
  await focus(engine, '#ref-a09');
  await engine.press('Enter');
  await expect.poll(() => focusedId(engine)).toBe('note-a09');
  expect(hiddenBy(await standingOf(engine, 'note-a09'))).toBe('');
  await focus(engine, '#note-a09 a[href="#ref-a09"]');
  await engine.press('Enter');
  await expect.poll(() => focusedId(engine)).toBe('ref-a09');
});
