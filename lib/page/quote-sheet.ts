import { asBibtex, asCsl, asRis } from '../cite/citation.ts';
import { asHtml, asMarkdown, asText, type Quotation } from '../cite/quotation.ts';
import { embedCode, sectionEmbedCode } from './embed-code.ts';
import type { Given, Quoted } from './quote-target.ts';
import { quotationOf } from './read-quotation.ts';

/**
 * The part of the page script that quotes and cites. It is a module of its own, loaded when the sheet of actions
 * is first opened: reading needs none of it.
 */
const forms: Readonly<Record<string, (quotation: Quotation, quoted: Quoted) => string>> = {
  link: ({ url }) => url,
  elsewhere: ({ url }) => url,
  text: asText,
  embed: (quotation, quoted) => embedCode(quoted, quotation),
  'embed-section': (quotation, quoted) => sectionEmbedCode(quoted, quotation),
  markdown: asMarkdown,
  rich: asText,
  bibtex: asBibtex,
  ris: asRis,
  csl: asCsl,
};

/** What is quoted, in one of the forms; null where no words of a passage are meant. */
export function write(form: string, quoted: Quoted, areNotesWanted: boolean): Given | null {
  const quotation = quotationOf(quoted, { areNotesWanted, isElsewhere: form === 'elsewhere' });
  if (!quotation) return null;
  const shared = { title: quotation.event, text: asText(quotation), url: quotation.url };
  return { text: (forms[form] ?? asText)(quotation, quoted), html: asHtml(quotation), shared };
}
