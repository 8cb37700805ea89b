import { existsSync, readFileSync } from 'node:fs';
import { parseAtomFeed } from 'feedsmith';
import { XmlDocument } from 'libxml2-wasm';
import { toString } from 'mdast-util-to-string';
import { rehype } from 'rehype';
import { remark } from 'remark';
import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { withSmallBriefing } from '../content/small-briefing.ts';
import { contentTypeOf } from '../publish/content-types.ts';
import { formats } from './formats.ts';
import { siteFiles } from './site-files.ts';
import { toApi } from './to-api.ts';
import { toFeed } from './to-feed.ts';
import { toLlms } from './to-llms.ts';
import { toRobots, toSitemap } from './to-sitemap.ts';

const library = withSmallBriefing({}, readLibrary);
/** The words of what is HTML. */
function wordsIn(html = ''): string {
  return toString(rehype().parse(html));
}

const site = 'https://harbour.example.org';

it.each(siteFiles)('$path has a route, and is served as what it is', ({ path, type }) => {
  const route = `app${path}/route.ts`;
  expect(existsSync(route) && readFileSync(route, 'utf8')).toContain('answerWithSiteFile(');
  expect(contentTypeOf(path)).toBe(type);
});

it('maps every page, and every file that has something in it', () => {
  const document = XmlDocument.fromString(toSitemap(library));
  const namespaces = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
  const urls = document.find('/s:urlset/s:url/s:loc', namespaces).map(({ content }) => content);
  document.dispose();
  const empty = ['figures.csv', 'figures.json', 'claims.json', 'annotations.jsonld'];
  const files = formats.map(({ file }) => file).filter((file) => !empty.includes(file));
  expect(urls).toEqual(
    [
      '/',
      ...['', 'opening/', 'q1/', 'closing/', 'summary/', ...files].map((path) => `/briefings/bridge/${path}`),
      ...['', 'bridges/', 'budget/', 'ferries/'].map((path) => `/topics/${path}`),
      ...['', 'ada-lind/', 'tom-okafor/'].map((path) => `/speakers/${path}`),
      ...['', 'harbour-gazette/', 'city-news/'].map((path) => `/outlets/${path}`),
      ...['glossary/', 'search/', 'quote/', 'about/'].map((path) => `/${path}`),
    ].map((path) => site + path),
  );
});

it('lets programs read everything, and tells them where the map is', () => {
  expect(toRobots(library)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`);
});

it('is a feed that a feed reader reads, with the same bytes each time', () => {
  const feed = parseAtomFeed(toFeed(library));
  expect(feed).toMatchObject({
    id: `${site}/`,
    title: { value: 'Harbour Reader' },
    updated: '2031-05-12T00:00:00.000Z',
    authors: [{ name: 'Harbour Office' }],
    links: [
      { rel: 'alternate', href: `${site}/` },
      { rel: 'self', href: `${site}/feed.xml` },
    ],
    entries: [
      {
        id: `${site}/briefings/bridge/`,
        title: { type: 'html', value: 'The harbour bridge' },
        updated: '2031-05-12T00:00:00.000Z',
        links: [{ href: `${site}/briefings/bridge/` }],
      },
    ],
  });
  expect(toFeed(library)).toBe(toFeed(library));
});

it('tells in the feed what was changed at a published address', () => {
  const [briefing] = library.briefings;
  if (!briefing) throw new Error('Missing briefing');
  const links = {
    ...briefing.links,
    former: new Map([
      ['q1-p3', [{ since: '2031-05-13', until: '2031-05-20', text: 'The deck is done & painted.' }]],
      ['claim-c001', [{ since: '2031-05-13', until: '2031-05-14', text: 'It opened.' }]],
    ]),
    withdrawn: new Map([
      ['q1', [{ id: 'q1-p9', since: '2031-05-21', why: 'It was said elsewhere.', sentences: [] }]],
    ]),
  };
  const feed = parseAtomFeed(toFeed({ ...library, briefings: [{ ...briefing, links }] }));
  expect(feed.updated).toBe('2031-05-21T00:00:00.000Z');
  expect(feed.entries?.map(({ title, id }) => [title?.value, id])).toEqual([
    ['Withdrawn, Q1 ¶9: The harbour bridge', `${site}/briefings/bridge/#q1-p9@2031-05-21`],
    ['Reworded, Q1 ¶3: The harbour bridge', `${site}/briefings/bridge/#q1-p3@2031-05-20`],
    ['Reworded, claim c001: The harbour bridge', `${site}/briefings/bridge/summary/#claim-c001@2031-05-14`],
    ['The harbour bridge', `${site}/briefings/bridge/`],
  ]);
  expect(wordsIn(feed.entries?.[1]?.summary?.value)).toBe(
    'Until then: “The deck is done & painted.” Since then: “The deck is two thirds done. The cost is 40 million.”',
  );
});

it('tells corrections in the feed, each under an id of its own that a later one does not change', () => {
  const [first = '', second = ''] = [
    '- { date: 2031-05-20, target: q1-p3, wrong: It was 40., now: It is 41. }\n',
    '- { date: 2031-05-20, target: q1-p3, wrong: It was 41., now: It is 42. }\n- { date: 2031-05-13, wrong: It was in May., now: It is in June. }\n',
  ];
  const entriesWith = (corrections: string) =>
    parseAtomFeed(toFeed(withSmallBriefing({ 'corrections.yaml': corrections }, readLibrary))).entries?.map(
      ({ title, id, summary }) => [title?.value, id, wordsIn(summary?.value)],
    ) ?? [];
  const passage = `${site}/briefings/bridge/#q1-p3@2031-05-20-correction`;
  const earlier = [
    'Corrected, Q1 ¶3: The harbour bridge',
    passage,
    'What was wrong: It was 40. What stands now: It is 41.',
  ];
  expect(entriesWith(first)[0]).toEqual(earlier);
  expect(entriesWith(first + second).slice(0, 3)).toEqual([
    earlier,
    [
      'Corrected, Q1 ¶3: The harbour bridge',
      `${passage}-2`,
      'What was wrong: It was 41. What stands now: It is 42.',
    ],
    [
      'Corrected: The harbour bridge',
      `${site}/briefings/bridge/#corrections@2031-05-13-correction`,
      'What was wrong: It was in May. What stands now: It is in June.',
    ],
  ]);
});

it('maps the page of the figures where there are any', () => {
  const figures =
    '- { id: f001, target: q1-p3, exact: 40 million, subject: cost, value: 40000000, status: ok }\n';
  const counted = withSmallBriefing({ 'figures.yaml': figures }, readLibrary);
  expect(toSitemap(counted)).toContain(`<loc>${site}/briefings/bridge/figures/</loc>`);
  expect(toSitemap(library)).not.toContain('/figures/');
});

it('keeps words in the feed that look like markup', () => {
  const title = 'Bridges & <b>ferries</b>';
  const briefings = library.briefings.map((briefing) => ({ ...briefing, title }));
  const feed = parseAtomFeed(toFeed({ ...library, briefings }));
  expect(wordsIn(feed.entries?.[0]?.title?.value)).toBe(title);
});

it('lists the briefings as data', () => {
  expect(JSON.parse(toApi(library))).toEqual([
    {
      id: 'bridge',
      title: 'The harbour bridge',
      date: '2031-05-12',
      place: 'Harbour',
      hosts: ['Harbour Office'],
      rendering: 'English as published by Harbour Gazette',
      source: 'https://gazette.example.org/bridge',
      url: `${site}/briefings/bridge/`,
      speakers: ['tom-okafor'],
      outlets: ['harbour-gazette'],
      topics: ['bridges', 'budget'],
      sections: ['opening', 'q1', 'closing'],
      files: expect.arrayContaining([
        {
          title: 'Transcript as text',
          purpose: 'the words alone, with who speaks',
          url: `${site}/briefings/bridge/transcript.txt`,
        },
      ]) as unknown,
    },
  ]);
});

it('leads language models to the Markdown of each briefing', () => {
  const odd = { ...library, site: { ...library.site, name: 'Harbour *Reader*' } };
  const nodes = remark().parse(toLlms(odd)).children;
  expect(toString(nodes[0])).toBe('Harbour *Reader*');
  expect(toLlms(library)).toContain(
    `## Briefings\n\n- [The harbour bridge](${site}/briefings/bridge/transcript.md): Harbour Office, 12 May 2031. English as published by Harbour Gazette\n`,
  );
});
