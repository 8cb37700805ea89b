/** A sentence of a text: `text.slice(from, to)`. */
export interface Sentence {
  text: string;
  from: number;
  to: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Abbreviations behind which a sentence goes on, by language: `No.` is a number in English, and a whole answer in Spanish. */
const abbreviations: Readonly<Record<string, string>> = {
  de: 'Dr|Hr|Fr|Nr|Abs|bzw|ca|z\\.\\s?B|d\\.\\s?h|u\\.\\s?a',
  en: 'Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|etc|e\\.g|i\\.e|p|pp|Fig|Art|Inc|Ltd|Co',
  es: 'Sr|Sra|Srta|Sres|Dr|Dra|Lic|Ing|Gral|EE|núm|págs?',
  fr: 'Dr|MM|Mme|Mmes|Mlle|Me|Mgr|n°|art|env',
  it: 'Sig|Sigg|Dott|Avv|Ing|On',
  pt: 'Sr|Sra|Srta|Dr|Dra|Eng|Exmo|Exma|núm|págs?',
};

const goesOn = new Map<string, RegExp>();

/** What a segment ends with where it goes on: `Mr.`, `No.`, an initial. */
function goesOnIn(language: string): RegExp {
  const code = new Intl.Locale(language).language;
  const own = abbreviations[code] ?? '\\p{Lu}';
  const made = goesOn.get(code) ?? new RegExp(`(?:^|[\\s(“"«¿¡])(?:${own}|\\p{Lu})\\.\\s*$`, 'u');
  goesOn.set(code, made);
  return made;
}

/**
 * Cuts a text into sentences (Unicode Standard Annex 29, by `Intl.Segmenter`), without the white space around
 * them; titles and other abbreviations don't end one.
 *
 * @param language BCP 47
 */
export function sentencesOf(text: string, language = 'en'): Sentence[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const to = index + segment.length;
    const whole = text.slice(from, to);
    if (goesOnIn(language).test(whole) && to < text.length) continue;
    const trimmed = whole.trim();
    if (trimmed !== '') {
      const start = from + whole.indexOf(trimmed);
      sentences.push({ text: trimmed, from: start, to: start + trimmed.length });
    }
    from = to;
  }
  return sentences;
}
