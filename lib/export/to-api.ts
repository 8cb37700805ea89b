import { absoluteUrl, briefingPath } from '../model/address.ts';
import type { Library } from '../model/briefing.ts';
import { outletsOf } from '../model/questioner.ts';
import { speakersFor } from '../model/people.ts';
import { filesOf } from './formats.ts';

/**
 * All briefings as data, newest first: `[{id, title, date, place, hosts, rendering, source, url, speakers, outlets, topics,
 * sections, files: [{title, purpose, url}]}]`. People, outlets and topics are ids.
 */
export function toApi({ site, briefings }: Library): string {
  const list = briefings.map((briefing) => {
    const { id, title, date, place, hosts, rendering, source, sections } = briefing;
    return {
      id,
      title,
      date,
      place,
      hosts,
      rendering,
      source: source.url,
      url: absoluteUrl(site.url, briefingPath(id)),
      speakers: speakersFor(briefing),
      outlets: [...new Set(sections.flatMap(outletsOf))],
      topics: [...new Set(sections.flatMap(({ topics }) => topics))],
      sections: sections.map((section) => section.id),
      files: filesOf(briefing).map((file) => ({
        title: file.title,
        purpose: file.purpose,
        url: absoluteUrl(site.url, file.path),
      })),
    };
  });
  return `${JSON.stringify(list, null, 1)}\n`;
}
