/** Scripts (ISO 15924) that are written from right to left. */
const fromRight = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The way a language (BCP 47) is written, by its usual script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return fromRight.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** What an element with words in a language says of them; nothing where the language isn't known. */
export function languageAttributes(language: string | undefined): { lang?: string; dir?: 'rtl' } {
  if (language === undefined) return {};
  return { lang: language, ...(directionOf(language) === 'rtl' && { dir: 'rtl' as const }) };
}

/** Outer quotation marks by language, as CLDR has them (https://cldr.unicode.org, `delimiters`); others as in English. */
const marks: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['”', '“'],
  cs: ['„', '“'],
  da: ['“', '”'],
  de: ['„', '“'],
  el: ['«', '»'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fi: ['”', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  hu: ['„', '”'],
  it: ['«', '»'],
  ja: ['「', '」'],
  nb: ['«', '»'],
  no: ['«', '»'],
  pl: ['„', '”'],
  ro: ['„', '”'],
  ru: ['«', '»'],
  sv: ['”', '”'],
  uk: ['«', '»'],
};

/** Words in the quotation marks of their language. */
export function inQuotationMarks(words: string, language = 'en'): string {
  const [open, close] = marks[new Intl.Locale(language).language] ?? ['“', '”'];
  return `${open}${words}${close}`;
}
