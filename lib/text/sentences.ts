/** A sentence of a text: `text.slice(from, to)`. */
export interface Sentence {
  text: string;
  from: number;
  to: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A segment that ends like this goes on: `Mr.`, `No.`, an initial. */
const goesOn =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vs|etc|e\.g|i\.e|p|pp|Fig|Art|Inc|Ltd|Co|[A-Z])\.\s*$/u;

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
    if (goesOn.test(whole) && to < text.length) continue;
    const trimmed = whole.trim();
    if (trimmed !== '') {
      const start = from + whole.indexOf(trimmed);
      sentences.push({ text: trimmed, from: start, to: start + trimmed.length });
    }
    from = to;
  }
  return sentences;
}
