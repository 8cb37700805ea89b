import { reader } from '../test.ts';
import { collectAddresses, type LinkKind, spread } from './addresses.ts';
import { hasLanded, standingOf } from './standing.ts';
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
      const misses: unknown[] = [];
      for (const address of spread(addresses, tried[kind])) {
        await engine.open(address.path);
        const standing = await standingOf(engine, address.id);
        if (!hasLanded(standing, address)) misses.push({ path: address.path, ...standing });
      }
      expect(addresses.length).toBeGreaterThanOrEqual(tried[kind]);
      expect(misses).toEqual([]);
    });
  }

  test(`a place is kept by a reload, and found again on the way back, ${width} px`, async ({ engine }) => {
    await engine.resize({ width, height });
    await engine.open(`${reader}#q5-p3`);
    const first = await standingOf(engine, 'q5-p3');
    expect(hasLanded(first, { path: '' })).toBe(true);
    await engine.reload();
    expect(await standingOf(engine, 'q5-p3')).toMatchObject({ isInView: true, isCovered: false });
    await engine.evaluate(() => void (location.hash = '#q2-p3'));
    expect(hasLanded(await standingOf(engine, 'q2-p3'), { path: '' })).toBe(true);
    await engine.back();
    expect(await standingOf(engine, 'q5-p3')).toMatchObject({ isInView: true, isCovered: false });
  });
}
