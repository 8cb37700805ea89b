import type { Act } from '../model/briefing.ts';

/** What a transcript can be narrowed by; the names are those of the address's parameters. */
export const facets = ['topic', 'speaker', 'outlet', 'act'] as const;
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
export type Filters = Readonly<Record<Facet, ReadonlySet<string>>>;

/** The values a passage has in each facet. This table drives everything: a new facet is one more row. */
const valuesIn: Record<Facet, (facts: PassageFacts) => readonly string[]> = {
  topic: (facts) => facts.topics,
  speaker: (facts) => (facts.speaker === null ? [] : [facts.speaker]),
  outlet: (facts) => (facts.outlet === null ? [] : [facts.outlet]),
  act: (facts) => [facts.act],
};

export const noFilters: Filters = { topic: new Set(), speaker: new Set(), outlet: new Set(), act: new Set() };

/** Filters that an address asks for, and the values in it that the transcript does not have. */
export interface ReadFilters {
  filters: Filters;
  unknown: { facet: Facet; value: string }[];
}

/** Reads filters from an address's query; values that no passage has are told apart and not used. */
export function readFilters(query: string, passages: readonly PassageFacts[]): ReadFilters {
  const parameters = new URLSearchParams(query);
  const filters = { ...noFilters };
  const unknown: ReadFilters['unknown'] = [];
  for (const facet of facets) {
    const known = new Set(passages.flatMap(valuesIn[facet]));
    const asked = [...new Set(parameters.getAll(facet))];
    filters[facet] = new Set(asked.filter((value) => known.has(value)));
    unknown.push(...asked.filter((value) => !known.has(value)).map((value) => ({ facet, value })));
  }
  return { filters, unknown };
}

/** Writes filters into a query and leaves its other parameters as they are; the result has no `?`. */
export function writeFilters(query: string, filters: Filters): string {
  const parameters = new URLSearchParams(query);
  for (const facet of facets) {
    parameters.delete(facet);
    for (const value of filters[facet]) parameters.append(facet, value);
  }
  return parameters.toString();
}

/** True when any facet narrows. */
export function isNarrowed(filters: Filters): boolean {
  return facets.some((facet) => filters[facet].size > 0);
}

/** Values of a facet are alternatives; facets narrow each other. */
export function passes(facts: PassageFacts, filters: Filters, except?: Facet): boolean {
  return facets.every(
    (facet) =>
      facet === except ||
      filters[facet].size === 0 ||
      valuesIn[facet](facts).some((value) => filters[facet].has(value)),
  );
}

/**
 * How many passages have each value of a facet, among those that the other facets leave: what a first choice
 * in the facet would leave, and what a further one would bring.
 */
export function countChoices(
  passages: readonly PassageFacts[],
  filters: Filters,
  facet: Facet,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const facts of passages) {
    const isLeft = passes(facts, filters, facet);
    for (const value of valuesIn[facet](facts))
      counts.set(value, (counts.get(value) ?? 0) + (isLeft ? 1 : 0));
  }
  return counts;
}

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
