import type { Context, NumberInContext } from './number-context.ts';
import type { SpokenNumber } from './spoken-numbers.ts';

/** How far two numbers seem to be about the same thing. */
export interface Likeness {
  /** 0 to 1: how much of what stands around the one stands around the other, and how much of its subject. */
  likeness: number;
  /** How many words both have. */
  shared: number;
}

/** What the words of the figure's subject count for; the rest is what stands around. */
const ofSubject = 0.4;

/** Compares what stands around two numbers; words weigh more the nearer and the rarer they are. */
export function likenessOf(
  number: NumberInContext,
  spoken: Pick<SpokenNumber, 'context' | 'subject'>,
  weightOf: (root: string) => number,
): Likeness {
  const around = commonShare(number.context, spoken.context, weightOf);
  const shared = [...number.context.keys()].filter((root) => spoken.context.has(root)).length;
  if (spoken.subject.size === 0) return { likeness: around, shared };
  const subject = commonShare(spoken.subject, number.context, weightOf);
  return { likeness: around * (1 - ofSubject) + subject * ofSubject, shared };
}

/** Share, 0 to 1, of the one context that the other has, too. */
function commonShare(one: Context, other: Context, weightOf: (root: string) => number): number {
  let [common, all] = [0, 0];
  for (const [root, nearness] of one) {
    const weight = weightOf(root) * nearness;
    all += weight;
    common += weight * (other.get(root) ?? 0);
  }
  return all === 0 ? 0 : common / all;
}
