import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { withSmallBriefing } from '../content/small-briefing.ts';
import { makeDirectory } from '../model/directory.ts';
import { sharePictures } from './share-picture.ts';
import { sharedBriefing, sharedPage, sharedSection, sharedSummary } from './shared-pages.ts';

const library = withSmallBriefing({}, readLibrary);
const { site } = library;
const directory = makeDirectory(library);
const briefing = library.briefings[0]!;
const exchange = briefing.sections[1]!;
const pictures = sharePictures(library);

it('shares a section by its question, by who asks and who answers', () => {
  expect(sharedSection(briefing, exchange, site, directory)).toEqual({
    title: 'How far has the harbour bridge come?',
    description:
      'Question 1: Harbour Gazette asks, Tom Okafor answers. The harbour bridge, 12 May 2031. English as published by Harbour Gazette.',
    path: '/briefings/bridge/q1/',
    oembed: '/briefings/bridge/embed/q1/oembed.json',
    picture: {
      path: '/og/bridge.q1.png',
      alt: 'How far has the harbour bridge come? Harbour Gazette asks, Tom Okafor answers, 12 May 2031.',
    },
    date: '2031-05-12',
    citation: {
      citation_title: 'How far has the harbour bridge come?',
      citation_author: ['Tom Okafor'],
      citation_conference_title: 'The harbour bridge',
      citation_publication_date: '2031/05/12',
      citation_public_url: 'https://harbour.example.org/briefings/bridge/q1/',
      citation_publisher: 'Harbour Gazette',
      citation_language: 'en',
      'DC.source': 'https://gazette.example.org/bridge',
      'DC.description': 'English as published by Harbour Gazette',
      'DC.rights': 'not stated by the publisher',
    },
  });
});

it('has a picture for every page of a briefing, and one for the site', () => {
  const pages = [
    sharedPage(site, { title: null, description: site.description, path: '/' }),
    sharedBriefing(briefing, site, directory),
    sharedSummary(briefing, site),
    ...briefing.sections.map((section) => sharedSection(briefing, section, site, directory)),
  ];
  expect(pages.map(({ picture }) => picture.path).sort()).toEqual([...pictures.keys()].sort());
});

it('names nobody where nobody speaks for the record', () => {
  const opening = briefing.sections[0]!;
  expect(sharedSection(briefing, opening, site, directory).description).toBe(
    'Opening. The harbour bridge, 12 May 2031. English as published by Harbour Gazette.',
  );
});

it('draws the question, who asks whom, the date, and the conference to scale', () => {
  expect(pictures.get('/og/bridge.q1.png')?.()).toEqual({
    above: 'Harbour Gazette asks Tom Okafor',
    title: 'How far has the harbour bridge come?',
    below: '12 May 2031 · Harbour Reader',
    note: 'English as published by Harbour Gazette.',
    strip: [
      { words: 7, isExchange: false, isCurrent: false },
      { words: 28, isExchange: true, isCurrent: true },
      { words: 2, isExchange: false, isCurrent: false },
    ],
  });
});

it('draws with letters that the faces have, and cuts what has no room between words', () => {
  const drawn = (title: string) =>
    sharePictures({ ...library, briefings: [{ ...briefing, title }] }).get('/og/bridge.transcript.png')?.()
      .title;
  expect(drawn('Nguyễn’s low‑altitude plan 低空 “now”')).toBe('Nguyen’s low-altitude plan “now”');
  expect(drawn('Łódź, Čačak')).toBe('Łódź, Čačak');
  expect(drawn('word '.repeat(50))).toMatch(/^(?:word )+…$/);
  expect(drawn('word '.repeat(50))?.length).toBeLessThanOrEqual(162);
});
