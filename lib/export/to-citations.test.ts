import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { expect, it } from 'vitest';
import { smallExport } from './small-exports.ts';
import { toBibtex, toCsl, toRis } from './to-citations.ts';

const { briefing, known } = smallExport();

it.each([
  ['BibTeX', toBibtex],
  ['RIS', toRis],
  ['CSL-JSON', toCsl],
])('cites the whole briefing as %s that a citation library reads', (_, write) => {
  const [item] = new Cite(write(briefing, known)).data as {
    title: string;
    URL: string;
    author: { literal?: string; family?: string; given?: string }[];
    issued: { 'date-parts': number[][] };
  }[];
  if (!item) throw new Error('Missing item');
  expect(item.title).toBe('The harbour bridge');
  expect(item.URL).toBe('https://harbour.example.org/briefings/bridge/');
  expect(item.issued['date-parts']).toEqual([[2031, 5, 12]]);
  expect(
    item.author.map(({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(' ')),
  ).toEqual(['Tom Okafor']);
});

it('is known by the briefing’s name', () => {
  expect(toBibtex(briefing, known)).toMatch(/^@misc\{bridge,/);
});

it('names the host where nobody speaks for the record', () => {
  const silent = { ...briefing, sections: [] };
  expect(JSON.parse(toCsl(silent, known))).toMatchObject([{ author: [{ literal: 'Harbour Office' }] }]);
});
