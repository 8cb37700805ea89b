import { expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

const lock = (addresses: Record<string, string>): string =>
  JSON.stringify(
    {
      version: 1,
      addresses: Object.fromEntries(
        Object.entries(addresses).map(([id, text]) => [id, { texts: [{ since: '2031-05-12', text }] }]),
      ),
    },
    null,
    1,
  );
const addressFindings = (json: string): string[] =>
  findingsOf({ 'links.lock.json': json }).filter((line) => line.includes('(published-address)'));

it('says that an address is gone, with the words it was published with', () => {
  const findings = addressFindings(lock({ 'q9-p1': 'Words about lighthouses that nobody said here.' }));
  const finding = findings.find((line) => line.includes('q9-p1'));
  expect(finding).toBe(
    'content/briefings/bridge/links.lock.json:4:1 error Missing `q9-p1`, published as “Words about lighthouses that nobody said here.”: addresses are promises, bring the words back, or withdraw the address (`npx briefing links --withdraw`) (published-address)',
  );
});

it('says once which addresses are not locked, and how to lock them', () => {
  const [finding, ...others] = addressFindings(lock({ 'opening-p2': 'Elsewhere.' })).filter((line) =>
    line.includes('Missing address'),
  );
  expect(others).toEqual([]);
  expect(finding).toMatch(
    /Missing address `opening-p1`, expected it to be locked: run `npx briefing links --write` \(and \d+ more, such as `q1-p1`, `q1-p2`, `q1-p3`\) \(published-address\)$/,
  );
});

it('says that a file is no lock file', () => {
  expect(addressFindings('{"version": 2}')).toHaveLength(1);
  expect(addressFindings('{')).toHaveLength(1);
});
