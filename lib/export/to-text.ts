import { absoluteUrl, briefingPath } from '../model/address.ts';
import type { Briefing, Section } from '../model/briefing.ts';
import { actNames } from '../model/names.ts';
import { interpretingIn } from '../model/parts-taken.ts';
import { longDate } from '../text/dates.ts';
import type { Known } from './json-ld.ts';
import { sectionHeading } from './section-heading.ts';
import { voiceOf } from './voices.ts';

/**
 * The transcript as plain text: a block a paragraph, a blank line between. A section's title is underlined; the first
 * paragraph of a turn stands below who speaks and what the turn does, `Ada Lind (answer):`.
 */
export function toText(briefing: Briefing, { site, directory }: Known): string {
  const { id, title, date, time, place, hosts, rendering, source } = briefing;
  const head = [
    title,
    [...hosts, longDate(date), time, place].filter(Boolean).join(', '),
    source.url === null ? rendering : `${rendering}: ${source.url}`,
    absoluteUrl(site.url, briefingPath(id)),
    ...interpretingIn(briefing, directory),
  ].join('\n');
  return `${[head, ...briefing.sections.flatMap((section) => blocksOf(section, directory))].join('\n\n')}\n`;
}

function blocksOf(section: Section, directory: Known['directory']): string[] {
  const title = sectionHeading(section);
  const turns = section.turns.flatMap((turn) => {
    const [first = '', ...others] = turn.passages.map(({ text }) => text);
    const who = `${voiceOf(section, turn, directory).name} (${actNames[turn.act].toLowerCase()}):`;
    return [`${who}\n${first}`, ...others];
  });
  return [`\n${title}\n${'='.repeat([...title].length)}`, ...turns];
}
