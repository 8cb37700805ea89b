import { expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

it('accepts a passage of the section as the one that breaks off', () => {
  expect(findingsOf({ '01-cost.md': [['repairs:', 'breaks_off: p4\nrepairs:']] })).toEqual([]);
});

it('refuses a passage that the section does not have', () => {
  expect(findingsOf({ '01-cost.md': [['repairs:', 'breaks_off: p7\nrepairs:']] })).toEqual([
    'content/briefings/bridge/01-cost.md:13:13 error Unexpected passage `p7`, expected one of this file such as `p1`, `p2`, `p3` (known-passage)',
  ]);
});

it('refuses a machine-made paragraph that the summary does not have', () => {
  expect(findingsOf({ 'summary.md': [['paragraphs: [p1]', 'paragraphs: [p1, p2]']] })).toEqual([
    'content/briefings/bridge/summary.md:4:64 error Unexpected passage `p2`, expected one of this file such as `p1` (known-passage)',
  ]);
});
