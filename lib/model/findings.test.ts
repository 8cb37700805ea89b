import { expect, it } from 'vitest';
import { findingsOf } from './findings.ts';
import type { Briefing } from './briefing.ts';
import type { Claim, Figure } from './claims.ts';

const figure = (value: number, correctedValue: number | null) =>
  ({ value, correctedValue, quote: { exact: '44 boats', target: 'q1-p2' } }) as Figure;
const claim = (support: Claim['support']) => ({ support }) as Claim;
const briefing = (parts: Partial<Briefing>) =>
  ({ id: 'bridge', claims: [], figures: [], sections: [], ...parts }) as unknown as Briefing;

const textsOf = (parts: Partial<Briefing>) => findingsOf(briefing(parts)).map(({ text }) => text);

it('says nothing where all is well', () => {
  expect(
    findingsOf(briefing({ claims: [claim('verbatim')], figures: [figure(44, null), figure(44, 44)] })),
  ).toEqual([]);
});

it('counts claims that the transcript does not have, and leads to them', () => {
  const claims = [claim('verbatim'), claim('not in this transcript'), claim('not in this transcript')];
  expect(findingsOf(briefing({ claims }))).toEqual([
    {
      text: '2 of the 3 claims in the published summary are not in this transcript',
      href: '/briefings/bridge/summary/?support=not#not-in-transcript',
    },
  ]);
});

it.each([
  [44, 4.4, 'One figure is ten times too high: 44 boats'],
  [44, 440, 'One figure is ten times too low: 44 boats'],
  [44, 0.044, 'One figure is a thousand times too high: 44 boats'],
  [44, 40, 'One figure is too high: 44 boats'],
])('says how far off a figure is: %s instead of %s', (value, corrected, text) => {
  expect(findingsOf(briefing({ figures: [figure(value, corrected)] }))).toEqual([
    { text, href: '/briefings/bridge/#q1-p2' },
  ]);
});

it('says that answers break off', () => {
  const section = (breaksOff: string | null) => ({ breaksOff }) as Briefing['sections'][number];
  expect(textsOf({ sections: [section('q2-p3'), section(null)] })).toEqual([
    'An answer breaks off in the published text',
  ]);
  expect(textsOf({ sections: [section('q2-p3'), section('q4-p1')] })).toEqual([
    '2 answers break off in the published text',
  ]);
});
