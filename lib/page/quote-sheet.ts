import { asBibtex, asCsl, asRis } from '../cite/citation.ts';
import { asHtml, asMarkdown, asText, type Quotation } from '../cite/quotation.ts';
import { tell, type Quoted } from './quote-target.ts';
import { quotationOf } from './read-quotation.ts';

/**
 * The part of the page script that quotes and cites. It is a module of its own, loaded when the sheet of actions
 * is first opened: reading needs none of it.
 */
const forms: Readonly<Record<string, (quotation: Quotation) => string>> = {
  link: ({ url }) => url,
  elsewhere: ({ url }) => url,
  text: asText,
  markdown: asMarkdown,
  rich: asText,
  bibtex: asBibtex,
  ris: asRis,
  csl: asCsl,
};

/** Copies or shares what is quoted, in one of the forms, and says in the sheet what came of it. */
export async function give(sheet: HTMLElement, form: string, quoted: Quoted): Promise<void> {
  const areNotesWanted = sheet.querySelector<HTMLInputElement>('[name="with-notes"]')?.checked ?? true;
  const quotation = quotationOf(quoted, { areNotesWanted, isElsewhere: form === 'elsewhere' });
  if (!quotation) return tell(sheet, 'No words of a passage are selected.');
  const text = (forms[form] ?? asText)(quotation);
  try {
    if (form === 'share') {
      await navigator.share({ title: quotation.event, text: asText(quotation), url: quotation.url });
      return;
    }
    if (form === 'rich') await copyRich(text, asHtml(quotation));
    else await navigator.clipboard.writeText(text);
    tell(sheet, 'Copied.');
  } catch (error) {
    // A reader who closes the system's sheet wants nothing more.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    tell(sheet, 'The browser does not let this page copy. Copy it from here:', text);
  }
}

function copyRich(text: string, html: string): Promise<void> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', text),
      'text/html': blob('text/html', html),
    }),
  ]);
}
