import { apiPath, feedPath, llmsPath, robotsPath, sitemapPath } from '../model/address.ts';
import type { Library } from '../model/briefing.ts';
import { toApi } from './to-api.ts';
import { toFeed } from './to-feed.ts';
import { toLlms } from './to-llms.ts';
import { toRobots, toSitemap } from './to-sitemap.ts';

/** A file about the whole site. */
export interface SiteFile {
  /** From the root of the site. */
  path: string;
  /** Its media type, as it is sent. */
  type: string;
  make: (library: Library) => string;
}

/** The files about the whole site; their routes and tests read this table. */
export const siteFiles: readonly SiteFile[] = [
  { path: sitemapPath, type: 'application/xml; charset=utf-8', make: toSitemap },
  { path: robotsPath, type: 'text/plain; charset=utf-8', make: toRobots },
  { path: feedPath, type: 'application/atom+xml; charset=utf-8', make: toFeed },
  { path: apiPath, type: 'application/json; charset=utf-8', make: toApi },
  { path: llmsPath, type: 'text/plain; charset=utf-8', make: toLlms },
];

/** @throws {RangeError} where the table has no such file */
export function getSiteFile(path: string): SiteFile {
  const file = siteFiles.find((candidate) => candidate.path === path);
  if (!file) throw new RangeError(`No file \`${path}\` in the table`);
  return file;
}
