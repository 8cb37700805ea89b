import { authorsOf, type Quotation } from './quotation.ts';

/** Briefing and passage in one word: `2031-05-12-harbour-bridge-q3-p4`; of a whole briefing its name alone. */
function keyOf({ url }: Quotation): string {
  return url
    .replace(/^.*\/briefings\/([^/]+)\/[^#]*(?:#(.*?)(?::~:.*)?)?$/, '$1-$2')
    .replace(/[^\w-]|-$/g, '');
}

/** What LaTeX takes for commands, and how it is written instead. */
const latex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function inLatex(text: string): string {
  return text.replace(/[\\{}&%$#_^~]/g, (sign) => latex[sign] ?? `\\${sign}`);
}

/**
 * One entry of BibTeX (http://www.bibtex.org/Format/). Braces keep capitals as they are, and names whole that have no
 * comma.
 */
export function asBibtex(quotation: Quotation): string {
  const { event, date, place, url, rendering } = quotation;
  const [year = '', month = '', day = ''] = date.split('-');
  const fields = {
    author: authorsOf(quotation)
      .map((name) => (name.includes(', ') ? inLatex(name) : `{${inLatex(name)}}`))
      .join(' and '),
    title: `{${inLatex(event)}}`,
    year,
    month,
    day,
    howpublished: 'Press conference',
    note: `${inLatex(place)}. ${inLatex(rendering)}`,
    // Programs take this field as it stands (biblatex: a verbatim field), so nothing in it is escaped.
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
    ...authorsOf(quotation).map((name) => ['AU', name]),
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
    author: authorsOf(quotation).map((name) => {
      const [family, given] = name.split(', ', 2);
      return given === undefined ? { literal: name } : { family, given };
    }),
    title: event,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    genre: 'Press conference',
    note: `${place}. ${rendering}`,
    URL: url,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
