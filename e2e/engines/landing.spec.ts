import { reader } from '../test.ts';
import { collectAddresses, type LinkKind, spread } from './addresses.ts';
import { addressOf } from './look.ts';
import { faultsOf, hiddenBy, standingOf } from './standing.ts';
import { expect, test } from './test.ts';

/** How many of each kind are tried at each width; `npm run bench:landing` tries them all. */
const tried: Readonly<Record<LinkKind, number>> = {
  passage: 8,
  'section page': 4,
  evidence: 4,
  quote: 4,
  'quote with text': 4,
  filter: 4,
};

for (const [width, height] of [
  [1280, 900],
  [390, 844],
] as const) {
  for (const kind of Object.keys(tried) as LinkKind[]) {
    test(`every link arrives: ${kind}, ${width} px`, async ({ engine, baseURL }) => {
      const addresses = (await collectAddresses(baseURL ?? '')).filter((address) => address.kind === kind);
      await engine.resize({ width, height });
      const misses: string[] = [];
      for (const address of spread(addresses, tried[kind])) {
        await engine.open(address.path);
        const faults = faultsOf(await standingOf(engine, address.id), address);
        if (faults !== '') misses.push(`${address.path}: ${faults}`);
      }
      expect(addresses.length).toBeGreaterThanOrEqual(tried[kind]);
      expect(misses).toEqual([]);
    });
  }

  test(`a place is kept by a reload, and found again on the way back, ${width} px`, async ({ engine }) => {
    await engine.resize({ width, height });
    await engine.open(`${reader}#q5-p3`);
    expect(faultsOf(await standingOf(engine, 'q5-p3'), { path: '' })).toBe('');
    await engine.reload();
    expect(hiddenBy(await standingOf(engine, 'q5-p3'))).toBe('');
    // By a link that is clicked: where nobody did anything, WebKit takes no step back.
    if (width < 1280) await engine.click('button', 'Contents');
    await engine.click('#navigator a[href="#q2"]');
    await expect.poll(() => addressOf(engine)).toBe(`${reader}#q2`);
    expect(hiddenBy(await standingOf(engine, 'q2'))).toBe('');
    await engine.back();
    await expect.poll(() => addressOf(engine)).toBe(`${reader}#q5-p3`);
    expect(hiddenBy(await standingOf(engine, 'q5-p3'))).toBe('');
  });
}
