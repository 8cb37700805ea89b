import { Feed, type Item } from 'feed';
import { rehype } from 'rehype';
import { absoluteUrl, briefingPath, feedPath, homePath } from '../model/address.ts';
import type { Library } from '../model/briefing.ts';
import { makeDirectory } from '../model/directory.ts';
import { changesOf } from './link-changes.ts';
import { sharedBriefing } from './shared-pages.ts';

/**
 * The feed of the site as Atom (RFC 4287), newest first: each briefing by the day of its event, each address whose
 * words were changed or taken back since it was published, and each correction.
 */
export function toFeed(library: Library): string {
  const { site, briefings } = library;
  const directory = makeDirectory(library);
  const items = briefings
    .flatMap((briefing): Item[] => {
      const url = absoluteUrl(site.url, briefingPath(briefing.id));
      const { title, date } = briefing;
      return [
        {
          title,
          id: url,
          link: url,
          date: day(date),
          description: sharedBriefing(briefing, site, directory).description,
        },
        ...changesOf(briefing).map((change) => {
          const link = absoluteUrl(site.url, change.path);
          return {
            title: `${change.title}: ${title}`,
            id: `${link}@${change.date}${change.mark && `-${change.mark}`}`,
            link,
            date: day(change.date),
            description: change.text,
          };
        }),
      ];
    })
    .sort((a, b) => b.date.getTime() - a.date.getTime());
  const feed = new Feed({
    title: site.name,
    description: site.description,
    id: absoluteUrl(site.url, homePath),
    link: absoluteUrl(site.url, homePath),
    feedLinks: { atom: absoluteUrl(site.url, feedPath) },
    author: { name: site.publisher },
    // Nothing in it is of the day on which it is made: the same content makes the same bytes.
    updated: items[0]?.date ?? new Date(0),
    generator: false,
  });
  for (const item of items)
    feed.addItem({ ...item, title: inHtml(item.title), description: inHtml(item.description ?? '') });
  return `${feed.atom1()}\n`;
}

/** Atom lets titles and summaries be HTML, and the library says that they are. */
function inHtml(text: string): string {
  return rehype().stringify({ type: 'root', children: [{ type: 'text', value: text }] });
}

function day(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}
