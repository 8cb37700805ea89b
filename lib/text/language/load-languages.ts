import { foldWord } from '../tokens.ts';
import { english } from './english.ts';
import { languageCode, writesDecimalComma, type Language } from './language.ts';

/** A package's parts for one language: the Snowball stemmer and the words that say nothing. */
type Parts = readonly [{ stemmer: (word: string) => string }, { stopwords: string[] }];

interface Entry {
  /** Loaded when a text needs it, so that a site in one language fetches no other. */
  load: () => Promise<Parts>;
  elision?: RegExp;
}

const entries: Readonly<Record<string, Entry>> = {
  de: {
    load: () => Promise.all([import('@orama/stemmers/german'), import('@orama/stopwords/german')]),
  },
  es: {
    load: () => Promise.all([import('@orama/stemmers/spanish'), import('@orama/stopwords/spanish')]),
  },
  fr: {
    load: () => Promise.all([import('@orama/stemmers/french'), import('@orama/stopwords/french')]),
    elision: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]/iu,
  },
  pt: {
    load: () => Promise.all([import('@orama/stemmers/portuguese'), import('@orama/stopwords/portuguese')]),
  },
  ru: {
    load: () => Promise.all([import('@orama/stemmers/russian'), import('@orama/stopwords/russian')]),
  },
};

/** Languages by code: English always, and of the others those of the tags (BCP 47) that words can be compared in. */
export async function loadLanguages(tags: Iterable<string>): Promise<ReadonlyMap<string, Language>> {
  const codes = [...new Set([...tags].map(languageCode))].filter((code) => Object.hasOwn(entries, code));
  const loaded = await Promise.all(codes.map(async (code) => [code, await loadOne(code)] as const));
  return new Map([['en', english] as const, ...loaded]);
}

async function loadOne(code: string): Promise<Language> {
  const { load, elision = null } = entries[code]!;
  const [{ stemmer }, { stopwords }] = await load();
  const stopWords = new Set(stopwords.map(foldWord));
  return {
    code,
    isStopWord: (form) => stopWords.has(form),
    isGrammar: (form) => stopWords.has(form),
    // Who types without accents gives the stemmer another word; both stems are kept on both sides. A plural may lose
    // its ending alone where its singular loses more, as `hogares` and `hogar` do: the stem of the stem is kept, too.
    stemsOf: (word, form) => {
      const stems = [word, form].map(stemmer);
      return [...new Set([...stems, ...stems.map(stemmer)].map(foldWord))];
    },
    rootOf: (form) => form,
    elision,
    hasDecimalComma: writesDecimalComma(code),
  };
}

/** A language that no rule is known for: its words are compared as they are written. */
export function plainLanguage(tag: string): Language {
  return {
    code: languageCode(tag),
    isStopWord: () => false,
    isGrammar: () => false,
    stemsOf: (_, form) => [form],
    rootOf: (form) => form,
    elision: null,
    hasDecimalComma: writesDecimalComma(tag),
  };
}
