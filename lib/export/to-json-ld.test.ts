import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { withSmallBriefing } from '../content/small-briefing.ts';
import { makeDirectory } from '../model/directory.ts';
import { writeJsonLd } from './json-ld.ts';
import { readerJsonLd, sectionJsonLd, summaryJsonLd } from './to-json-ld.ts';

interface Node {
  '@type': string;
  '@id'?: string;
  [property: string]: unknown;
}

function graphOf(text: string): Node[] {
  const { '@context': context, '@graph': graph } = JSON.parse(text) as {
    '@context': string;
    '@graph': Node[];
  };
  expect(context).toBe('https://schema.org');
  return graph;
}

/** All nodes of a type, wherever they stand in the graph. */
function nodesOf(value: unknown, type: string): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '@type' in value && value['@type'] === type ? [value as Node] : [];
  return [...own, ...Object.values(value).flatMap((part) => nodesOf(part, type))];
}

/** Every address in a graph, by the property it stands in. */
function addressesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    ['@id', 'url', 'isBasedOn'].includes(name) && typeof part === 'string' ? [part] : addressesOf(part),
  );
}

const small = withSmallBriefing({}, readLibrary);
const known = { site: small.site, directory: makeDirectory(small) };
const bridge = small.briefings[0]!;

const library = readLibrary(process.cwd());
const real = { site: library.site, directory: makeDirectory(library) };
const briefing = library.briefings[0]!;

it('tells the event with its people, and the page about it', () => {
  const home = 'https://harbour.example.org';
  expect(graphOf(readerJsonLd(bridge, known))).toEqual([
    {
      '@type': 'Event',
      '@id': `${home}/briefings/bridge/#event`,
      name: 'The harbour bridge',
      startDate: '2031-05-12',
      location: { '@type': 'Place', name: 'Harbour' },
      organizer: { '@type': 'Organization', name: 'Harbour Office' },
      performer: ['tom-okafor', 'ada-lind'].map((id) => ({
        '@type': 'Person',
        '@id': `${home}/speakers/${id}/`,
        name: known.directory.person(id).name,
        jobTitle: known.directory.person(id).role,
        worksFor: { '@type': 'Organization', name: 'Harbour Office' },
      })),
    },
    {
      '@type': 'WebPage',
      '@id': `${home}/briefings/bridge/`,
      url: `${home}/briefings/bridge/`,
      name: 'The harbour bridge',
      inLanguage: 'en',
      about: { '@id': `${home}/briefings/bridge/#event` },
      isBasedOn: 'https://gazette.example.org/bridge',
      creditText: 'English as published by Harbour Gazette',
      publisher: { '@type': 'Organization', name: 'Harbour Office' },
    },
  ]);
});

it('leaves the words of the transcript to the transcript', () => {
  expect(readerJsonLd(briefing, real).length).toBeLessThan(2400);
});

it('tells an exchange as its question and its answers, in their own words', () => {
  for (const section of briefing.sections.filter(({ kind }) => kind === 'exchange')) {
    const graph = graphOf(sectionJsonLd(briefing, section, real));
    const [question] = nodesOf(graph, 'Question');
    const textsOf = (act: string) =>
      section.turns
        .filter((turn) => turn.act === act)
        .map(({ passages }) => passages.map(({ text }) => text).join('\n\n'));
    expect(question).toMatchObject({ name: section.question, text: textsOf('question').join('\n\n') });
    expect(nodesOf(question, 'Answer').map(({ text }) => text)).toEqual(textsOf('answer'));
    expect(graph[0]).toMatchObject({ '@type': 'WebPage', mainEntity: { '@id': question?.['@id'] } });
    for (const { author } of nodesOf(graph, 'Answer'))
      expect(nodesOf(graph, 'Person').map((person) => person['@id'])).toContain(
        (author as { '@id': string })['@id'],
      );
    expect(nodesOf(graph, 'Organization').map((outlet) => outlet['@id'])).toContain(
      (question?.author as { '@id': string })['@id'],
    );
  }
});

it('says where an answer breaks off', () => {
  const status = briefing.sections.map((section) => [
    section.breaksOff !== null,
    sectionJsonLd(briefing, section, real).includes('Breaks off in the published text'),
  ]);
  expect(status.filter(([breaksOff]) => breaksOff)).not.toEqual([]);
  for (const [breaksOff, isSaid] of status) expect(isSaid).toBe(breaksOff);
});

it('tells the opening and the closing as works of those who speak', () => {
  const [opening] = briefing.sections;
  const [work] = nodesOf(graphOf(sectionJsonLd(briefing, opening!, real)), 'CreativeWork');
  expect(work).toMatchObject({
    name: 'Opening',
    author: [{ '@id': expect.stringMatching(/\/speakers\/zhao-zhiguo\/$/) as string }],
  });
});

it('has every claim, with all that it rests on', () => {
  const graph = graphOf(summaryJsonLd(briefing, real));
  const claims = nodesOf(graph, 'Claim');
  expect(claims.map(({ text }) => text)).toEqual(briefing.claims.map(({ quote }) => quote.exact));
  briefing.claims.forEach(({ evidence }, index) => {
    const quotations = nodesOf(claims[index], 'Quotation');
    expect(quotations.map(({ text }) => text)).toEqual(evidence.map(({ exact }) => exact));
    expect(quotations.map(({ url }) => String(url).split('#')[1])).toEqual(
      evidence.map(({ target }) => target),
    );
    for (const { spokenByCharacter } of quotations)
      expect(spokenByCharacter).toEqual({
        '@id': expect.stringMatching(/\/(?:speakers|outlets)\//) as string,
      });
  });
  const ids = new Set(graph.map((node) => node['@id']));
  for (const { appearance } of claims) expect(ids).toContain((appearance as { '@id': string })['@id']);
});

it('rates no claim, and never says that one is false', () => {
  const text = summaryJsonLd(briefing, real);
  expect(text).not.toMatch(/unsupported|\bfalse\b|ClaimReview|reviewRating/);
  for (const { description } of nodesOf(graphOf(text), 'Claim'))
    expect(description).toMatch(/^(?:Verbatim|Close|Paraphrase|Partial|Not in this transcript): /);
});

it('has absolute addresses only', () => {
  const texts = [
    readerJsonLd(briefing, real),
    summaryJsonLd(briefing, real),
    ...briefing.sections.map((section) => sectionJsonLd(briefing, section, real)),
  ];
  for (const address of texts.flatMap((text) => addressesOf(graphOf(text))))
    expect(address).toMatch(/^https:\/\/[^/]+\/[^\s<>"]*$/);
});

it('can not end the element it stands in', () => {
  const name = 'a </script><script>alert(1)</script> <!-- b';
  const text = writeJsonLd([{ '@type': 'Person', name }]);
  expect(text).not.toContain('<');
  expect(graphOf(text)).toEqual([{ '@type': 'Person', name }]);
});
