import { stemmer } from 'stemmer';

/** Past forms that no rule finds. */
const irregular = new Map(
  `sold sell, bought buy, built build, held hold, grew grow, grown grow, rose rise, risen rise, made make, fell fall,
fallen fall, led lead, brought bring, sent send, spent spend, took take, taken take, gave give, given give, began begin,
begun begin, chose choose, chosen choose, paid pay, kept keep, lost lose, won win, thought think, saw see, seen see,
went go, gone go, came come, ran run, drew draw, drawn draw, drove drive, driven drive, wrote write, written write,
broke break, broken break, knew know, known know, met meet, men man, women woman, children child`
    .split(/,\s+/u)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** British spellings to American ones; both sides of a comparison are folded, so no list of words is needed. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|es|ing|er|ers|ation|ations)$/u, 'iz$1'],
  [/ys(e|ed|es|ing)$/u, 'yz$1'],
  [/^(.{3,})our(s|ed|ing|ite|able|er|ers)?$/u, '$1or$2'],
  [/^(.*[aeiou][bpt]|fib|cent|theat|lit|met)re(s|d)?$/u, '$1er$2'],
  [/^(program|kilogram)me(s|d)?$/u, '$1$2'],
  [/ogue(s)?$/u, 'og$1'],
  [/^(defen|licen|offen|preten)ce(s|d)?$/u, '$1se$2'],
  [/^(alumin)ium$/u, '$1um'],
  [/^grey/u, 'gray'],
  [/^tyre/u, 'tire'],
  [/^ageing$/u, 'aging'],
  [/^(judg|acknowledg)ement/u, '$1ment'],
];

/** What is longer is no word, and rules would take long over it. */
const longestWord = 40;

/** American spelling of a folded word where a rule knows one. */
export function foldSpelling(form: string): string {
  for (const [british, american] of spellings) if (british.test(form)) return form.replace(british, american);
  return form;
}

/** Folds a word's inflections, plural, -ed and -ing, and its British spelling: what stays is still the same word. */
export function inflectionStem(form: string): string {
  if (form.length < 3 || form.length > longestWord || /\d/u.test(form)) return form;
  const regular = irregular.get(form);
  if (regular !== undefined) return inflectionStem(regular);
  return foldSpelling(form)
    .replace(/(?:ie|y)(?:s|d)$/u, 'y')
    .replace(/(ss|x|ch|sh|z)es$/u, '$1')
    .replace(/([^su])s$/u, '$1')
    .replace(/^(.*[aeiouy].*?[^e])(?:ed|ing)$/u, '$1')
    .replace(/([bdgmnprt]|l(?=l))\1$/u, '$1')
    .replace(/^(.{2,})e$/u, '$1');
}

/** The root that words of one family share, by Porter's algorithm (1980): `recycling` and `recycle`, `industrial` and `industry`. */
export function rootOf(form: string): string {
  return form.length <= longestWord && /^[a-z]+$/u.test(form) ? stemmer(foldSpelling(form)) : form;
}
