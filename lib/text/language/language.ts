/** How the words of one language are compared: everything that search knows of a language stands here, as data. */
export interface Language {
  /** Primary language subtag (BCP 47), for example `en`. */
  code: string;
  /** True for a folded word that alone never decides what is found. */
  isStopWord(form: string): boolean;
  /** True for a folded word of grammar, such as `over`: it may decide, but no other word stands for it. */
  isGrammar(form: string): boolean;
  /**
   * What is left of a word without its inflections; words that share one are forms of one word.
   *
   * @param word as written, in small letters, accents kept, since a stemmer reads them
   * @param form the same word, folded
   */
  stemsOf(word: string, form: string): string[];
  /** The root that words of one family share; the form itself where the language has no rule for it. */
  rootOf(form: string): string;
  /** What an article or pronoun is shortened to before a vowel: `l’` in `l’Assemblée`; null where there is none. */
  elision: RegExp | null;
  /** True where a comma stands before decimals and a point between thousands. */
  hasDecimalComma: boolean;
}

/** Does a comma stand before decimals in a language (BCP 47) as its region writes it: in `es`, and not in `es-MX`? */
export function writesDecimalComma(tag: string): boolean {
  const parts = new Intl.NumberFormat(tag).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',');
}

/** The primary subtag of a language tag (BCP 47): `pt` for `pt-BR`. */
export function languageCode(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}
