import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { expect, it } from 'vitest';
import { asBibtex, asCsl, asRis } from './citation.ts';
import { asHtml, asMarkdown, asText, type Quotation } from './quotation.ts';

const quotation: Quotation = {
  words: 'The deck is two thirds done, at 2.4% & rising.',
  speaker: 'Ada Lind',
  role: 'Spokesperson',
  event: 'The harbour bridge',
  date: '2031-05-12',
  place: 'Question 1, paragraph 3',
  url: 'https://harbour.example.org/briefings/bridge/#q1-p3',
  rendering: 'English as published by Harbour Gazette; machine-made, not the official translation',
  notes: ['Two thirds of the length, not of the cost.'],
};

it('quotes with speaker, role, event, date, place, address, rendering and notes', () => {
  expect(asText(quotation)).toBe(
    '“The deck is two thirds done, at 2.4% & rising.” [Note: Two thirds of the length, not of the cost.]\n' +
      '— Ada Lind, Spokesperson, The harbour bridge, 12 May 2031, Question 1, paragraph 3. English as published by Harbour Gazette; machine-made, not the official translation. https://harbour.example.org/briefings/bridge/#q1-p3',
  );
  expect(asText({ ...quotation, notes: [], role: '' })).not.toMatch(/Note|, ,/);
});

it('keeps markup out of Markdown and HTML', () => {
  const marked = { ...quotation, words: 'a <b> & *c* [d]' };
  expect(asMarkdown(marked)).toContain('“a \\<b\\> & \\*c\\* \\[d\\]”');
  expect(asHtml(marked)).toContain('“a &#60;b&#62; &#38; *c* [d]”');
});

interface Parsed {
  title: string;
  author: { literal?: string; family?: string; given?: string }[];
  issued: { 'date-parts': number[][] };
  URL: string;
}

const parse = (text: string): Parsed => (new Cite(text).data as Parsed[])[0]!;

it.each([
  ['BibTeX', asBibtex],
  ['RIS', asRis],
  ['CSL-JSON', asCsl],
])('cites as %s that a citation library reads', (_, write) => {
  const item = parse(write(quotation));
  expect(item.title).toBe('The harbour bridge');
  expect(item.issued['date-parts'][0]).toEqual([2031, 5, 12]);
  expect(item.URL).toBe(quotation.url);
  const [{ literal, family, given } = {}] = item.author;
  expect(literal ?? [given, family].filter(Boolean).join(' ')).toBe('Ada Lind');
});
