import { absoluteUrl, briefingPath, figuresPath, sectionPath, summaryPath } from '../model/address.ts';
import { pressConferenceOf } from './press-conference-of.ts';
import type { Briefing, Section, Site } from '../model/briefing.ts';
import { citedName } from '../model/cited-name.ts';
import type { Directory } from '../model/directory.ts';
import { sectionTitle } from '../model/names.ts';
import { speakersFor } from '../model/people.ts';

/** Meta tags by name; one that stands more than once has a list. */
export type CitationTags = Record<string, string | string[]>;

/**
 * The whole transcript for reference managers, in the tags of Highwire Press
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing) and, for what those leave out, of Dublin
 * Core (https://www.dublincore.org/specifications/dublin-core/dcmes-xml/).
 */
export function briefingTags(briefing: Briefing, site: Site, directory: Directory): CitationTags {
  return {
    ...tagsOf(briefing, site, briefingPath(briefing.id)),
    citation_title: briefing.title,
    citation_author: namesOf(speakersFor(briefing), directory),
    citation_conference_title: pressConferenceOf(briefing.hosts),
  };
}

/** One section for reference managers, by those who speak in it, within the press conference. */
export function sectionTags(
  briefing: Briefing,
  section: Section,
  site: Site,
  directory: Directory,
): CitationTags {
  return {
    ...tagsOf(briefing, site, sectionPath(briefing.id, section.id)),
    citation_title: sectionTitle(section),
    citation_author: namesOf(section.speakers, directory),
    citation_conference_title: briefing.title,
  };
}

/** The article's summary for reference managers: a news item of its publisher, in no conference. */
export function summaryTags(briefing: Briefing, site: Site): CitationTags {
  return {
    ...tagsOf(briefing, site, summaryPath(briefing.id)),
    citation_title: briefing.summary?.title ?? briefing.title,
    citation_author: briefing.source.publisher,
    'DC.type': 'NewsItem',
  };
}

/** The figures for reference managers: data of the site, read from the press conference. */
export function figuresTags(briefing: Briefing, site: Site): CitationTags {
  return {
    ...tagsOf(briefing, site, figuresPath(briefing.id)),
    citation_title: `Figures: ${briefing.title}`,
    citation_author: site.publisher,
    'DC.type': 'Dataset',
  };
}

function tagsOf(
  { date, language, source, licence, rendering }: Briefing,
  site: Site,
  path: string,
): CitationTags {
  return {
    citation_publication_date: date.replaceAll('-', '/'),
    citation_public_url: absoluteUrl(site.url, path),
    citation_publisher: source.publisher,
    citation_language: language ?? 'en',
    ...(source.url !== null && { 'DC.source': source.url }),
    'DC.description': rendering,
    'DC.rights': licence,
  };
}

function namesOf(ids: readonly string[], directory: Directory): string[] {
  return ids.map((id) => citedName(directory.person(id)));
}
