import { reader } from '../test.ts';
import { addressOf, focusedId, pasted, textOf } from './look.ts';
import { faultsOf, hiddenBy, standingOf } from './standing.ts';
import { expect, test } from './test.ts';

const verbatim = 'The total number of 5G base stations built and opened has reached 4.089 million';
const copied = '[role="dialog"] [role="status"]';

test('a passage’s number copies the link to it', async ({ engine, baseURL }) => {
  await engine.open(reader);
  await engine.click('.passage-number[href="#q4-p5"]');
  await engine.click('[role="dialog"] button', 'Copy link');
  await expect.poll(() => textOf(engine, copied)).toBe('Copied.');
  expect(await pasted(engine)).toBe(`${baseURL}${reader}#q4-p5`);
});

test('selected words make a link that comes back to them', async ({ engine }) => {
  await engine.open(`${reader}#q4-p5`);
  await standingOf(engine, 'q4-p5');
  const words = await engine.evaluate(() => {
    const passage = document.getElementById('q4-p5')!;
    const text = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const [start, end] = [text.data.indexOf(' ') + 1, text.data.lastIndexOf(' ')];
    getSelection()?.setBaseAndExtent(text, start, text, end);
    return text.data.slice(start, end);
  });
  await expect.poll(() => textOf(engine, '#quote-offer')).toBe('Quote or link');
  await engine.press('q');
  await engine.click('[role="dialog"] button', 'Copy link');
  await expect.poll(() => textOf(engine, copied)).toBe('Copied.');
  const link = new URL(await pasted(engine));
  expect(link.searchParams.get('quote')).toBe(words);
  await engine.open(link.href);
  const standing = await standingOf(engine, 'q4-p5');
  expect([standing.quoted, faultsOf(standing, { path: link.href })]).toEqual([[words], '']);
});

test('from a claim to what was said, and back to the claim', async ({ engine }) => {
  await engine.open(`${reader}summary/`);
  await engine.click('a[data-claim="c006"]');
  await expect.poll(() => focusedId(engine)).toBe('claim-c006');
  const evidence = await engine.evaluate(
    () => document.querySelector<HTMLAnchorElement>('#claim-c006 a[href*="#q"]')!.href,
  );
  await engine.click('#claim-c006 a', 'in context');
  const { pathname, search, hash } = new URL(evidence);
  // Browsers that know the words behind `:~:` keep them from scripts.
  const [anchor = ''] = hash.split(':~:');
  await expect.poll(async () => (await addressOf(engine)).split(':~:')[0]).toBe(pathname + search + anchor);
  // The very words are brought to the middle of the window, so their passage may begin further up.
  expect(faultsOf(await standingOf(engine, anchor.slice(1)), { path: search })).not.toContain('not ');
  await engine.back();
  await expect.poll(() => addressOf(engine)).toBe(`${reader}summary/#claim-c006`);
  expect(hiddenBy(await standingOf(engine, 'claim-c006'))).toBe('');
});

test('a quote is checked by keyboard alone', async ({ engine }) => {
  await engine.open('/quote/');
  await engine.click('textarea');
  await engine.type(verbatim);
  await engine.press('Control+Enter');
  await expect.poll(() => textOf(engine, '.quote-check [role="status"]')).toBe('1 quote: 1 verbatim');
  expect(await textOf(engine, '.quote-check article mark')).toBe(verbatim);
});
