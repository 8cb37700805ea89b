import { speakersOf, type Quotation } from './quotation.ts';

/** Briefing and passage in one word: `2024-10-23-miit-q3-p4`. */
function keyOf({ url }: Quotation): string {
  return url.replace(/^.*\/briefings\/([^/]+)\/[^#]*(?:#(.*?)(?::~:.*)?)?$/, '$1-$2').replace(/[^\w-]/g, '');
}

/** One entry of BibTeX (http://www.bibtex.org/Format/); braces keep names and capitals as they are. */
export function asBibtex(quotation: Quotation): string {
  const { event, date, place, url, rendering } = quotation;
  const [year = '', month = '', day = ''] = date.split('-');
  const safe = (text: string): string => text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, '\\$&');
  const fields = {
    author: speakersOf(quotation)
      .map((speaker) => `{${safe(speaker)}}`)
      .join(' and '),
    title: `{${safe(event)}}`,
    year,
    month,
    day,
    howpublished: 'Press conference',
    note: `${safe(place)}. ${safe(rendering)}`,
    url,
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${keyOf(quotation)},\n${lines.join(',\n')}\n}\n`;
}

/** One record of RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), with a line end after each tag. */
export function asRis(quotation: Quotation): string {
  const { event, date, place, url, rendering } = quotation;
  const tags = [
    ['TY', 'CONF'],
    ...speakersOf(quotation).map((speaker) => ['AU', speaker]),
    ['TI', event],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['N1', `${place}. ${rendering}`],
    ['UR', url],
    ['ER', ''],
  ];
  return `${tags.map(([tag, value]) => `${tag}  - ${value}`).join('\r\n')}\r\n`;
}

/** One item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), in a list. */
export function asCsl(quotation: Quotation): string {
  const { event, date, place, url, rendering } = quotation;
  const item = {
    id: keyOf(quotation),
    type: 'speech',
    author: speakersOf(quotation).map((literal) => ({ literal })),
    title: event,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    genre: 'Press conference',
    note: `${place}. ${rendering}`,
    URL: url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
