import type { Mark } from './marks.ts';
import type { SearchRecord } from './record.ts';

/** How a hit was found, best first: the words as typed; all of them in any order and form; most of them, or misspelt. */
export const tiers = ['exact', 'words', 'near'] as const;
export type Tier = (typeof tiers)[number];

/** Something found. */
export interface Hit {
  record: SearchRecord;
  tier: Tier;
  /** 0 to 1; comes down from hit to hit inside a tier and kind. */
  score: number;
  /** What to mark in the record's text; empty where only its fields were met. */
  matches: Mark[];
  /** Words of the query, folded, that the record has in no form; only near hits miss any. */
  missing: string[];
}

/** Passages first, then tiers, then scores, then the order of the text. */
export function byRank(a: Hit, b: Hit): number {
  return (
    Number(a.record.kind !== 'passage') - Number(b.record.kind !== 'passage') ||
    tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
    b.score - a.score ||
    a.record.order - b.record.order
  );
}
