import type { Library } from '../model/briefing.ts';
import type { Nameable } from './named-speaker.ts';
import { publishedPassages, type PublishedPassage } from './passages.ts';

/** All that the quote check needs of a library, as one file: what the worker fetches. */
export interface QuoteFile {
  version: 2;
  /** Address of the site, for what is copied. */
  site: string;
  /** Who may be named with a quotation. */
  people: Nameable[];
  passages: PublishedPassage[];
}

/** The file of a library, ready for `JSON.stringify`. */
export function makeQuoteFile(library: Library): QuoteFile {
  return {
    version: 2,
    site: library.site.url.replace(/\/$/u, ''),
    people: [
      ...library.people.map(({ id, name }) => ({ id, name })),
      ...library.outlets.map(({ id, name, also }) => ({ id, name, also })),
    ],
    passages: publishedPassages(library),
  };
}
