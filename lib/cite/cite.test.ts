import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { expect, it } from 'vitest';
import { asBibtex, asCsl, asRis } from './citation.ts';
import { asClaimEmbed, asEmbed, asSectionEmbed } from './embed.ts';
import { asHtml, asMarkdown, asText, type Quotation } from './quotation.ts';

const quotation: Quotation = {
  parts: [
    {
      words: 'The deck is two thirds done, at 2.4% & rising.',
      speaker: 'Ada Lind',
      role: 'Spokesperson',
      notes: ['Two thirds of the length, not of the cost.'],
    },
  ],
  event: 'The harbour bridge',
  date: '2031-05-12',
  place: 'Question 1, paragraph 3',
  url: 'https://harbour.example.org/briefings/bridge/#q1-p3',
  rendering: 'English as published by Harbour Gazette; machine-made, not the official translation',
};

const [part] = quotation.parts;

it('quotes with speaker, role, event, date, place, address, rendering and notes', () => {
  expect(asText(quotation)).toBe(
    '“The deck is two thirds done, at 2.4% & rising.” [Note: Two thirds of the length, not of the cost.]\n' +
      '— Ada Lind, Spokesperson, The harbour bridge, 12 May 2031, Question 1, paragraph 3. English as published by Harbour Gazette; machine-made, not the official translation. https://harbour.example.org/briefings/bridge/#q1-p3',
  );
  expect(asText({ ...quotation, parts: [{ ...part, notes: [], role: '' }] })).not.toMatch(/Note|, ,/);
});

it('keeps markup out of Markdown and HTML', () => {
  const marked: Quotation = { ...quotation, parts: [{ ...part, words: 'a <b> & *c* [d]' }] };
  expect(asMarkdown(marked)).toContain('“a \\<b\\> & \\*c\\* \\[d\\]”');
  expect(asHtml(marked)).toContain('“a &#60;b&#62; &#38; *c* [d]”');
});

it('embeds a frame and the words, or the words alone where no frame has them all', () => {
  const frame = 'https://harbour.example.org/briefings/bridge/embed/q1-p3/';
  expect(asEmbed(quotation, frame)).toBe(
    `<iframe src="${frame}" title="Question 1, paragraph 3: The harbour bridge" width="640" height="480" loading="lazy"></iframe>\n${asHtml(quotation)}\n`,
  );
  expect(asEmbed(quotation, null)).toBe(`${asHtml(quotation)}\n`);
  expect(asEmbed({ ...quotation, event: 'A "bridge" <b>' }, frame)).toContain(
    'title="Question 1, paragraph 3: A &#34;bridge&#34; &#60;b&#62;"',
  );
});

it('embeds a claim with how far it holds', () => {
  const claim = {
    words: 'A "deck" <b>',
    support: 'Close: the same words',
    url: 'https://h.example.org/#claim-c001',
  };
  expect(asClaimEmbed(claim, quotation, 'https://h.example.org/e/')).toBe(
    '<iframe src="https://h.example.org/e/" title="A claim of the summary: The harbour bridge" width="640" height="480" loading="lazy"></iframe>\n' +
      `<blockquote cite="${claim.url}"><p>“A &#34;deck&#34; &#60;b&#62;”</p><p>Close: the same words. <a href="${claim.url}">The harbour bridge, 12 May 2031, summary. ${quotation.rendering}.</a></p></blockquote>\n`,
  );
});

it('embeds a section with whose wording it is', () => {
  const [frame, url] = ['https://harbour.example.org/e/', 'https://harbour.example.org/q1/'];
  expect(asSectionEmbed(quotation, frame, url)).toBe(
    `<iframe src="${frame}" title="Question 1: The harbour bridge" width="640" height="480" loading="lazy"></iframe>\n` +
      `<blockquote cite="${url}"><p><a href="${url}">The harbour bridge, 12 May 2031, Question 1. ${quotation.rendering}.</a></p></blockquote>\n`,
  );
});

const several: Quotation = {
  ...quotation,
  parts: [
    { words: '… and what will it cost?', speaker: 'Harbour Gazette', role: '', notes: [] },
    { words: 'Less.\n\nThe deck …', speaker: 'Ada Lind', role: 'Spokesperson', notes: ['A note.'] },
  ],
  place: 'Question 1, paragraphs 1 to 3',
};

it('names each of several speakers at their words', () => {
  expect(asText(several)).toBe(
    'Harbour Gazette: “… and what will it cost?”\n\nAda Lind, Spokesperson: “Less.\n\nThe deck …” [Note: A note.]\n' +
      '— The harbour bridge, 12 May 2031, Question 1, paragraphs 1 to 3. English as published by Harbour Gazette; machine-made, not the official translation. https://harbour.example.org/briefings/bridge/#q1-p3',
  );
  expect(asMarkdown(several)).toMatch(
    /^> Harbour Gazette: “.*”\n>\n> Ada Lind, Spokesperson: “Less.\n>\n> The deck …”/,
  );
  expect(asHtml(several)).toContain('<p>The deck …” [Note: A note.]</p><p>— ');
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

it.each([
  ['BibTeX', asBibtex],
  ['RIS', asRis],
  ['CSL-JSON', asCsl],
])('cites several speakers as %s, and an address of exact words', (_, write) => {
  const url = 'https://harbour.example.org/briefings/bridge/?quote=two+thirds#q1-p3:~:text=two%20thirds';
  const text = write({ ...several, url });
  const item = parse(text);
  expect(item.author).toHaveLength(2);
  expect(item.URL.replaceAll('\\', '')).toBe(url);
  if (write === asBibtex) expect(text).toMatch(/^@misc\{bridge-q1-p3,/);
});

it.each([
  ['BibTeX', asBibtex],
  ['RIS', asRis],
  ['CSL-JSON', asCsl],
])('cites family and given names as %s as the person has them', (_, write) => {
  const named: Quotation = { ...quotation, parts: [{ ...part, speaker: 'Mori Aya', cited: 'Mori, Aya' }] };
  expect(parse(write(named)).author).toEqual([expect.objectContaining({ family: 'Mori', given: 'Aya' })]);
});

it('keeps every sign in BibTeX that LaTeX would take for its own', () => {
  const event = 'A {new} \\ bridge^2 ~ 50% & $5 #1 a_b';
  expect(parse(asBibtex({ ...quotation, event })).title).toBe(event);
});
