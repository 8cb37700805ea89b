import type { Random } from './random.ts';

/** What nobody said, in the manner of a press conference: each list is one part of a sentence. */
const subjects = [
  'The central bank',
  'Our fishing fleet',
  'The football league',
  'Every primary school in the county',
  'The tax authority',
  'The museum of natural history',
  'The court of appeal',
  'A committee of independent doctors',
  'The opposition party',
  'The pension fund',
];
const actions = [
  'will raise interest rates by half a point',
  'has decided to cancel the summer festival',
  'intends to buy forty submarines from abroad',
  'must apologize for the leaked letters',
  'cannot guarantee the safety of hikers',
  'refused to publish last winter’s election results',
  'hopes to win the lawsuit against the landlord',
  'is going to plant olive trees along the coast',
  'will never again lend money to relatives of the mayor',
  'has sold its shares in the gold mine',
];
const reasons = [
  'because voters are tired of empty promises',
  'before the snow melts in the mountains',
  'although nobody believes the weather forecast',
  'unless parliament objects by Friday evening',
  'so that grandparents can travel for free',
  'after the scandal about the stolen paintings',
  'while negotiations with the pilots’ union drag on',
  'in spite of the drought and two bad harvests',
];

/** A sentence that no transcript has. */
export function invented(random: Random): string {
  return `${random.one(subjects)} ${random.one(actions)} ${random.one(reasons)}.`;
}
