/** Past forms and plurals that no rule finds. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  `sold sell, bought buy, built build, held hold, grew grow, grown grow, rose rise, risen rise, made make, fell fall,
fallen fall, led lead, brought bring, sent send, spent spend, took take, taken take, gave give, given give, began begin,
begun begin, chose choose, chosen choose, paid pay, kept keep, lost lose, won win, thought think, saw see, seen see,
went go, gone go, came come, ran run, drew draw, drawn draw, drove drive, driven drive, wrote write, written write,
broke break, broken break, knew know, known know, met meet, men man, women woman, children child`
    .split(/,\s+/u)
    .map((pair) => pair.split(' ') as [string, string]),
);

/**
 * British spellings to American ones, by rule; both sides of a comparison are folded, so that a rule may also change
 * words that it is not about.
 */
export const spellingRules: readonly (readonly [RegExp, string])[] = [
  [/ae(?=[a-z]{3})/u, 'e'],
  [/oe(?=[dmstup][a-z]{2})/u, 'e'],
  [/is(e|ed|es|ing|er|ers|ation|ations)$/u, 'iz$1'],
  [/ys(e|ed|es|ing|er|ers)$/u, 'yz$1'],
  [/^(.{3,})our(s|ed|ing|ite|ites|able|er|ers|ful|less|hood|hoods)?$/u, '$1or$2'],
  [/^(.*[aeiou][bpt]|fib|cent|theat|lit|met|cal|.*euv)re(s|d)?$/u, '$1er$2'],
  [/([^aeiou])mme(s|d)?$/u, '$1m$2'],
  [/^(.*gram)me(s|d)?$/u, '$1$2'],
  [/ogue(s|d)?$/u, 'og$1'],
  [/^(.*en)ce(s|d)?$/u, '$1se$2'],
  [/^(.*)eque(s)?$/u, '$1eck$2'],
  [/inium$/u, 'inum'],
  [/^(un)?scep/u, '$1skep'],
  [/^grey/u, 'gray'],
  [/^tyre/u, 'tire'],
  [/^(.*[aeiou][^aeiou])eing$/u, '$1ing'],
  [/dgement/u, 'dgment'],
  [/^(.*[aeiou])ll(ments?|ful|fully|er|ers|or|ors)?$/u, '$1l$2'],
  [/^(.*)xion(s)?$/u, '$1ction$2'],
  [/^mould/u, 'mold'],
  [/^plough/u, 'plow'],
];
