import type { Mark } from './marks.ts';
import type { NameKind } from './names.ts';
import type { SearchRecord } from './record.ts';

/**
 * How a hit was found, best first; a tier's name holds for every hit in it. `exact`: the words as typed, in a row.
 * `words`: all of them, in any order and form. `near`: most of them, or misspelt, or half typed. `name`: not words
 * that were spoken, but who speaks or asks, an office, a title or a topic. `meaning`: words of like meaning.
 */
export const tiers = ['exact', 'words', 'near', 'name', 'meaning'] as const;
export type Tier = (typeof tiers)[number];

/** Words of a text that stand for a word that was typed: `AI` for `artificial intelligence`. */
export interface StandIn {
  typed: string;
  said: string;
}

/** What narrowed a hit beside its words, as an operator would: a name that was typed, or `question` for the act. */
export interface NarrowedBy {
  kind: NameKind | 'act';
  name: string;
}

/** By what hits of the tier `name` were found. */
export interface ByName {
  kind: NameKind;
  id: string;
  /** As readers see it; of a section its question. */
  name: string;
  /** What was met, as it is written: an office, a body, the name itself. */
  met: string;
  /** How many passages it has in all. */
  count: number;
  /** Where all of them are. */
  url: string;
}

/** Something found. */
export interface Hit {
  record: SearchRecord;
  tier: Tier;
  /** 0 to 1; comes down from hit to hit inside a tier and kind. */
  score: number;
  /** What to mark in the record's text. */
  matches: Mark[];
  /** The place in `matches` around which an excerpt is cut: where the rarest words stand together. */
  focus: number;
  /** Words of the query, folded, that were not spoken in any form; only hits of `near` miss any. */
  missing: string[];
  /** Words that were said in place of typed ones; inflections are not told of. */
  standIns: StandIn[];
  narrowedBy: NarrowedBy[];
  /** Set in the tier `name`, and only there. */
  byName: ByName | null;
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
