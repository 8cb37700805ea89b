import fc from '../fast-check.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policy, serveSmallSite, files, type SmallSite } from './small-site.ts';

let site: SmallSite;
beforeAll(async () => {
  site = await serveSmallSite();
});
afterAll(() => site.close());

const ask: SmallSite['ask'] = (...asked) => site.ask(...asked);

describe('a range', () => {
  const path = '/a/cite.ris';
  const text = files['a/cite.ris'] ?? '';
  const size = text.length;

  it.each([
    ['bytes=0-1', 'TY', `bytes 0-1/${size}`],
    ['bytes=6-', 'GEN', `bytes 6-8/${size}`],
    ['bytes=-3', 'GEN', `bytes 6-8/${size}`],
    ['Bytes=8-999', 'N', `bytes 8-8/${size}`],
    ['bytes=-999', text, `bytes 0-8/${size}`],
  ])('%s is sent', async (range, body, contentRange) => {
    const answer = await ask(path, { Range: range });
    expect([answer.status, answer.body, answer.headers['content-range']]).toEqual([206, body, contentRange]);
  });

  it.each(['bytes=9-', 'bytes=99999999999999999999-', 'bytes=-0'])('%s lies outside', async (range) => {
    const { status, headers, body } = await ask(path, { Range: range });
    expect([status, headers['content-range'], headers['content-security-policy'], body]).toEqual([
      416,
      `bytes */${size}`,
      policy,
      'Range not satisfiable\n',
    ]);
  });

  it.each([
    'bytes=5-2',
    'bytes=0-1,4-5',
    'bytes=a-b',
    'bytes=-',
    'bytes=1x-2',
    'bytes=',
    'lines=0-1',
    '-',
    '🚗',
  ])('%s is answered by the whole', async (range) => {
    const { status, body } = await ask(path, { Range: encodeURI(range) });
    expect([status, body]).toEqual([200, text]);
  });

  it('counts only where the file is still the same', async () => {
    const { headers } = await ask(path);
    const modified = String(headers['last-modified']);
    const before = new Date(Date.parse(modified) - 60_000).toUTCString();
    const ifRange = async (condition: string) =>
      (await ask(path, { Range: 'bytes=0-1', 'If-Range': condition })).status;
    expect(await ifRange(modified)).toBe(206);
    expect(await ifRange(before)).toBe(200);
    expect(await ifRange(String(headers.etag))).toBe(200);
    expect(await ifRange('"other"')).toBe(200);
  });

  it('is not for HEAD', async () => {
    const { status, headers, body } = await ask(path, { Range: 'bytes=0-1' }, 'HEAD');
    expect([status, headers['content-length'], body]).toEqual([200, String(size), '']);
  });

  it('never ends the server, whatever it asks', async () => {
    const number = fc.oneof(fc.nat(20), fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.constant(''));
    const pair = fc.tuple(number, number).map(([first, last]) => `${first}-${last}`);
    const odd = fc.string({ unit: fc.constantFrom(...'bytes=0159-, ;*/"') });
    const ranges = fc.oneof(
      fc.array(pair, { minLength: 1, maxLength: 4 }).map((pairs) => `bytes=${pairs.join(',')}`),
      odd,
      odd.map((rest) => `bytes=${rest}`),
    );
    await fc.assert(
      fc.asyncProperty(ranges, fc.constantFrom(path, '/', '/nowhere.js'), async (range, asked) => {
        const answer = await ask(asked, { Range: range });
        expect([200, 206, 404, 416]).toContain(answer.status);
        expect(answer.headers['content-security-policy']).toBe(policy);
        expect((await ask(path)).body).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
