import { rootsOf, weighRoots } from './word-weights.ts';
import type { Language } from '../text/language/language.ts';

/** A text with the topics that an editor gave it. */
export interface TopicText {
  text: string;
  topics: readonly string[];
}

/** A topic as `topics.yaml` describes it. */
export interface DescribedTopic {
  id: string;
  name: string;
  short: string;
  description: string;
}

/** A topic so likely, as a share of the likeliest, is proposed, up to so many. */
const leastShare = 0.6;
const mostTopics = 3;
/** Less is no likeness but chance. */
const leastLikeness = 0.12;
/** The description counts for as many passages. */
const weightOfDescription = 2;

/**
 * Proposes the topics of a text from the words of those that have topics, and from the descriptions of the topics: each
 * topic is the sum of its texts, and the likeliest are those with the smallest angle (Rocchio 1971).
 *
 * @returns ids of topics, likeliest first
 */
export function makeTopicSuggester(
  known: readonly TopicText[],
  topics: readonly DescribedTopic[],
  language: Language,
): (text: string) => string[] {
  const given = known.map(({ text, topics: own }) => ({ roots: rootsOf(text, language), topics: own }));
  const described = topics.map(({ id, name, short, description }) => ({
    id,
    roots: rootsOf(`${name} ${short} ${description}`, language),
  }));
  const weights = weighRoots([...given, ...described].map(({ roots }) => roots));
  const vectorOf = (roots: readonly string[]): Map<string, number> => {
    const vector = new Map<string, number>();
    for (const root of roots) vector.set(root, (vector.get(root) ?? 0) + 1);
    for (const [root, count] of vector) vector.set(root, (1 + Math.log(count)) * weights(root));
    return scaled(vector, 1);
  };
  const centres = described.map(({ id, roots }) => {
    const own = given.filter((each) => each.topics.includes(id)).map((each) => vectorOf(each.roots));
    return { id, vector: scaled(sum([...own, scaled(vectorOf(roots), weightOfDescription)]), 1) };
  });
  return (text) => {
    const vector = vectorOf(rootsOf(text, language));
    const ranked = centres
      .map(({ id, vector: centre }) => ({ id, likeness: product(vector, centre) }))
      .sort((a, b) => b.likeness - a.likeness || a.id.localeCompare(b.id, 'en'));
    const best = ranked[0]?.likeness ?? 0;
    return ranked
      .filter(({ likeness }) => likeness >= Math.max(leastLikeness, best * leastShare))
      .slice(0, mostTopics)
      .map(({ id }) => id);
  };
}

function sum(vectors: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const vector of vectors)
    for (const [root, value] of vector) total.set(root, (total.get(root) ?? 0) + value);
  return total;
}

function scaled(vector: Map<string, number>, length: number): Map<string, number> {
  const norm = Math.hypot(...vector.values()) || 1;
  return new Map([...vector].map(([root, value]) => [root, (value / norm) * length]));
}

function product(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const [root, value] of one) total += value * (other.get(root) ?? 0);
  return total;
}
