import type { DefinedTerm, SearchAction, Thing, WithActionConstraints } from 'schema-dts';
import {
  aboutPath,
  absoluteUrl,
  glossaryPath,
  homePath,
  outletPath,
  quotePath,
  searchPath,
  searchTemplate,
  speakerPath,
  termPath,
  topicPath,
  topicsPath,
} from '../model/address.ts';
import type { Library, Outlet, Person, Site, Topic } from '../model/briefing.ts';
import type { Term } from '../model/claims.ts';
import { at, outletNode, personNode, writeJsonLd } from './json-ld.ts';

/** The site as schema.org `WebSite`, with how to search it. */
export function homeJsonLd(site: Site): string {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: absoluteUrl(site.url, searchTemplate) },
    'query-input': 'required name=search_term_string',
  };
  return writeJsonLd([
    {
      '@type': 'WebSite',
      ...at(site, homePath),
      url: absoluteUrl(site.url, homePath),
      name: site.name,
      description: site.description,
      inLanguage: 'en',
      publisher: { '@type': 'Organization', name: site.publisher },
      potentialAction: search,
    },
  ]);
}

/** The passages on one topic: a schema.org `CollectionPage` about a `DefinedTerm` of the taxonomy. */
export function topicJsonLd({ id, name, description }: Topic, site: Site): string {
  return collection(site, topicPath(id), name, {
    about: { '@type': 'DefinedTerm', name, description, inDefinedTermSet: at(site, topicsPath) },
  });
}

/** The passages of one speaker: a schema.org `CollectionPage` about a `Person`. */
export function speakerJsonLd(person: Person, site: Site): string {
  return collection(site, speakerPath(person.id), person.name, { about: personNode(person, site) });
}

/** The questions of one newsroom: a schema.org `CollectionPage` about an `Organization`. */
export function outletJsonLd(outlet: Outlet, site: Site): string {
  return collection(site, outletPath(outlet.id), outlet.name, { about: outletNode(outlet, site) });
}

/** A page that lists topics, speakers or outlets: a schema.org `CollectionPage` with an `ItemList` of their pages. */
export function listJsonLd(site: Site, path: string, name: string, entries: readonly string[]): string {
  return collection(site, path, name, {
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: entries.length,
      itemListElement: entries.map((entry, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        url: absoluteUrl(site.url, entry),
      })),
    },
  });
}

/** The glossary as a schema.org `DefinedTermSet`, every term with its other wordings. */
export function glossaryJsonLd({ glossary, site }: Library): string {
  return writeJsonLd([
    {
      '@type': 'DefinedTermSet',
      ...at(site, glossaryPath),
      url: absoluteUrl(site.url, glossaryPath),
      name: 'Glossary',
      inLanguage: 'en',
      hasDefinedTerm: glossary.map((term) => termNode(term, site)),
    },
  ]);
}

/** The search page as a schema.org `SearchResultsPage`. */
export function searchJsonLd(site: Site): string {
  return pageOf(site, { '@type': 'SearchResultsPage', name: 'Search' }, searchPath());
}

/** The quote check as a schema.org `WebPage`. */
export function quoteJsonLd(site: Site): string {
  return pageOf(site, { '@type': 'WebPage', name: 'Check a quote' }, quotePath);
}

/** The page about the site as a schema.org `AboutPage`. */
export function aboutJsonLd(site: Site): string {
  return pageOf(site, { '@type': 'AboutPage', name: 'About' }, aboutPath, { about: at(site, homePath) });
}

function termNode({ id, term, aliases, definition }: Term, site: Site): DefinedTerm {
  return {
    '@type': 'DefinedTerm',
    ...at(site, termPath(id)),
    name: term,
    ...(aliases.length > 0 && { alternateName: aliases }),
    description: definition,
  };
}

/** What a page that gathers is about, or lists. */
interface Gathered {
  about?: Thing | ReturnType<typeof at>;
  mainEntity?: Thing;
}

function collection(site: Site, path: string, name: string, gathered: Gathered): string {
  return pageOf(site, { '@type': 'CollectionPage', name }, path, gathered);
}

function pageOf(
  site: Site,
  page: { '@type': 'WebPage' | 'CollectionPage' | 'SearchResultsPage' | 'AboutPage'; name: string },
  path: string,
  gathered: Gathered = {},
): string {
  return writeJsonLd([
    {
      ...page,
      ...at(site, path),
      url: absoluteUrl(site.url, path),
      inLanguage: 'en',
      isPartOf: at(site, homePath),
      ...gathered,
    },
  ]);
}
