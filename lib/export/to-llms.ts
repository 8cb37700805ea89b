import type { ListItem, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import { absoluteUrl, apiPath, briefingFilePath, feedPath, sitemapPath } from '../model/address.ts';
import type { Library } from '../model/briefing.ts';
import { longDate } from '../text/dates.ts';

/** What the site has for language models (https://llmstxt.org/): the Markdown of each briefing, and data. */
export function toLlms({ site, briefings }: Library): string {
  const link = (path: string, name: string, about: string): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'link', url: absoluteUrl(site.url, path), children: [{ type: 'text', value: name }] },
          { type: 'text', value: `: ${about}` },
        ],
      },
    ],
  });
  const root: Root = {
    type: 'root',
    children: [
      heading(1, site.name),
      { type: 'blockquote', children: [paragraph(site.description)] },
      paragraph(
        'Words of a transcript are evidence: quote them as they stand, with their speaker and the address of their passage. ' +
          'A passage’s address is the briefing’s address and the id before the passage, as in #q3-p4.',
      ),
      heading(2, 'Briefings'),
      linkList(
        briefings.map(({ id, title, date, hosts, rendering }) =>
          link(
            briefingFilePath(id, 'transcript.md'),
            title,
            `${[...hosts, longDate(date)].join(', ')}. ${rendering}`,
          ),
        ),
      ),
      heading(2, 'Data'),
      linkList([
        link(apiPath, 'Briefings', 'all briefings with the addresses of their files, as JSON'),
        link(feedPath, 'Feed', 'new briefings and corrections, as Atom'),
        link(sitemapPath, 'Sitemap', 'every page and file'),
      ]),
    ],
  };
  return remark().data('settings', { bullet: '-' }).stringify(root);
}

function heading(depth: 1 | 2, value: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

function paragraph(value: string): { type: 'paragraph'; children: [{ type: 'text'; value: string }] } {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function linkList(children: ListItem[]): RootContent {
  return { type: 'list', ordered: false, spread: false, children };
}
