import { x } from 'xastscript';
import {
  aboutPath,
  absoluteUrl,
  briefingPath,
  figuresPath,
  glossaryPath,
  homePath,
  outletPath,
  outletsPath,
  quotePath,
  searchPath,
  sectionPath,
  sitemapPath,
  speakerPath,
  speakersPath,
  summaryPath,
  topicPath,
  topicsPath,
} from '../model/address.ts';
import type { Briefing, Library } from '../model/briefing.ts';
import { filesOf } from './formats.ts';
import { holder, writeXml } from './xml.ts';

/** Every page of the site and every file of a briefing, for search engines (https://www.sitemaps.org/protocol.html). */
export function toSitemap(library: Library): string {
  const urls = pathsOf(library).map((path) =>
    holder('url', {}, [x('loc', {}, absoluteUrl(library.site.url, path))]),
  );
  return writeXml(holder('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls));
}

/** Everything may be read by programs; the sitemap tells what there is (RFC 9309). */
export function toRobots({ site }: Library): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site.url, sitemapPath)}\n`;
}

function pathsOf({ briefings, topics, people, outlets }: Library): string[] {
  return [
    homePath,
    ...briefings.flatMap(pathsOfBriefing),
    topicsPath,
    ...topics.map(({ id }) => topicPath(id)),
    speakersPath,
    ...people.map(({ id }) => speakerPath(id)),
    outletsPath,
    ...outlets.map(({ id }) => outletPath(id)),
    glossaryPath,
    searchPath(),
    quotePath,
    aboutPath,
  ];
}

function pathsOfBriefing(briefing: Briefing): string[] {
  return [
    briefingPath(briefing.id),
    ...briefing.sections.map(({ id }) => sectionPath(briefing.id, id)),
    ...(briefing.summary ? [summaryPath(briefing.id)] : []),
    ...(briefing.figures.length > 0 ? [figuresPath(briefing.id)] : []),
    ...filesOf(briefing).map(({ path }) => path),
  ];
}
