import { stemmer } from '@orama/stemmers/english';
import { irregularForms, spellingRules } from './language/english-spelling.ts';
import { remember } from './remember.ts';

/** What is longer is no word, and rules would take long over it. */
const longestWord = 40;

/** American spelling of a folded English word where a rule knows one. */
export function foldSpelling(form: string): string {
  return spellingRules.reduce((word, [british, american]) => word.replace(british, american), form);
}

/** Folds an English word's inflections, plural, -ed and -ing, and its British spelling: what stays is the same word. */
export const inflectionStem: (form: string) => string = remember((form) => {
  if (form.length < 3 || form.length > longestWord || /\d/u.test(form)) return form;
  const regular = irregularForms.get(form);
  if (regular !== undefined) return inflectionStem(regular);
  const singular = foldSpelling(form)
    .replace(/(?:ie|y)(?:s|d)$/u, 'y')
    .replace(/(ss|x|ch|sh|z)es$/u, '$1')
    .replace(/([^su])s$/u, '$1');
  const bare = singular.replace(/^(.*[aeiouy].*?[^e])(?:ed|ing)$/u, '$1');
  // `caring` is from `care`: from `car` it would be `carring` (Porter 1980, step 1b).
  const whole = bare !== singular && isShort(bare) ? `${bare}e` : bare;
  return withoutEnd(whole.replace(/([bdgmnprt]|l(?=l))\1$/u, '$1'));
});

/** A final e is dropped where it tells no two words apart: not in `care`, beside `car` (Porter 1980, step 5a). */
function withoutEnd(word: string): string {
  const rest = word.slice(0, -1);
  return word.endsWith('e') && rest.length > 1 && !isShort(rest) ? rest : word;
}

/** One syllable that ends in a consonant behind a single vowel: `car`, `plan`, `rat`. */
function isShort(word: string): boolean {
  return /^[^aeiou]*[aeiouy][^aeiouwxy]$/u.test(word);
}

/** The root that English words of one family share (Porter 1980): `recycling` and `recycle`, `industrial` and `industry`. */
export function rootOf(form: string): string {
  return form.length <= longestWord && /^[a-z]+$/u.test(form) ? stemmer(foldSpelling(form)) : form;
}
