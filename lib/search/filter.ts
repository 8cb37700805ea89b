import type { Act } from '../model/briefing.ts';
import { makeChoices, type Asked, type Chosen } from './choices.ts';
import { facets } from './facet-names.ts';

export type Facet = (typeof facets)[number];

/** What filters need to know of a passage. */
export interface PassageFacts {
  id: string;
  /** Id of the section it is in. */
  section: string;
  topics: readonly string[];
  /** Person id; null for a question. */
  speaker: string | null;
  /** Outlet id of its exchange, for question and answers alike; null outside exchanges. */
  outlet: string | null;
  act: Act;
}

/** The chosen values of each facet; an empty facet does not narrow. */
export type Filters = Chosen<Facet>;

/** Filters that an address asks for, and the values in it that the transcript does not have. */
export type ReadFilters = Asked<Facet>;

/** The values a passage has in each facet. This table drives everything: a new facet is one more row. */
const valuesIn: Record<Facet, (facts: PassageFacts) => readonly string[]> = {
  topic: (facts) => facts.topics,
  speaker: (facts) => (facts.speaker === null ? [] : [facts.speaker]),
  outlet: (facts) => (facts.outlet === null ? [] : [facts.outlet]),
  act: (facts) => [facts.act],
};

const choices = makeChoices<Facet, PassageFacts>(facets, (facts, facet) => valuesIn[facet](facts));

export const {
  none: noFilters,
  read: readFilters,
  write: writeFilters,
  isNarrowed,
  passes,
  count: countChoices,
} = choices;

/** How a passage is shown: it matches, it is the question of an answer that matches, or it is folded away. */
export type PassageState = 'match' | 'kept' | 'folded';

/** What is shown of a transcript under filters. */
export interface FilteredView {
  states: Map<string, PassageState>;
  /** Ids of passages that match, in the order of the text. */
  matches: string[];
  /** Matches in each section that has any. */
  bySection: Map<string, number>;
}

/** Decides what stands and what folds. An answer never loses its question. */
export function viewUnder(passages: readonly PassageFacts[], filters: Filters): FilteredView {
  const matching = passages.filter((facts) => passes(facts, filters));
  const bySection = new Map<string, number>();
  for (const { section } of matching) bySection.set(section, (bySection.get(section) ?? 0) + 1);
  const matches = new Set(matching.map(({ id }) => id));
  const states = passages.map(({ id, act, section }): [string, PassageState] => [
    id,
    matches.has(id) ? 'match' : act === 'question' && bySection.has(section) ? 'kept' : 'folded',
  ]);
  return { states: new Map(states), matches: [...matches], bySection };
}
