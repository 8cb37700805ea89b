import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { speakerPath, speakersPath } from '../model/address.ts';
import {
  aboutJsonLd,
  glossaryJsonLd,
  homeJsonLd,
  listJsonLd,
  outletJsonLd,
  searchJsonLd,
  speakerJsonLd,
  topicJsonLd,
} from './site-json-ld.ts';

const library = readLibrary(process.cwd());
const { site, topics, people, outlets, glossary } = library;
const url = (path: string): string => site.url + path;

function only(text: string): unknown {
  const { '@graph': graph } = JSON.parse(text) as { '@graph': unknown[] };
  expect(graph).toHaveLength(1);
  return graph[0];
}

it('tells how the site is searched', () => {
  expect(only(homeJsonLd(site))).toMatchObject({
    '@type': 'WebSite',
    '@id': url('/'),
    name: site.name,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: url('/search/?q={search_term_string}') },
      'query-input': 'required name=search_term_string',
    },
  });
});

it('tells what a page that gathers passages is about', () => {
  const person = people[0]!;
  expect(only(topicJsonLd(topics[0]!, site))).toMatchObject({
    '@type': 'CollectionPage',
    url: url(`/topics/${topics[0]!.id}/`),
    about: { '@type': 'DefinedTerm', name: topics[0]!.name },
  });
  expect(only(speakerJsonLd(person, site))).toMatchObject({
    '@type': 'CollectionPage',
    about: { '@type': 'Person', '@id': url(speakerPath(person.id)), jobTitle: person.role },
  });
  expect(only(outletJsonLd(outlets[0]!, site))).toMatchObject({
    '@type': 'CollectionPage',
    about: { '@type': 'Organization', name: outlets[0]!.name, alternateName: outlets[0]!.also },
  });
});

it('lists pages in their order', () => {
  const entries = people.map(({ id }) => speakerPath(id));
  expect(only(listJsonLd(site, speakersPath, 'Speakers', entries))).toMatchObject({
    '@type': 'CollectionPage',
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: entries.length,
      itemListElement: entries.map((entry, index) => ({ position: index + 1, url: url(entry) })),
    },
  });
});

it('defines every term of the glossary', () => {
  expect(only(glossaryJsonLd(library))).toMatchObject({
    '@type': 'DefinedTermSet',
    hasDefinedTerm: glossary.map(({ id, term, definition }) => ({
      '@id': url(`/glossary/#${id}`),
      name: term,
      description: definition,
    })),
  });
});

it('names the pages about the site itself', () => {
  expect(only(searchJsonLd(site))).toMatchObject({ '@type': 'SearchResultsPage', url: url('/search/') });
  expect(only(aboutJsonLd(site))).toMatchObject({ '@type': 'AboutPage', url: url('/about/') });
});
