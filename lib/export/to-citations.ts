import { listOf } from '../model/list-of.ts';
import { asBibtex, asCsl, asRis } from '../cite/citation.ts';
import type { QuotedPart, Quotation } from '../cite/quotation.ts';
import { absoluteUrl, briefingPath } from '../model/address.ts';
import type { Briefing } from '../model/briefing.ts';
import { citedName } from '../model/cited-name.ts';
import { speakersFor } from '../model/people.ts';
import type { Known } from './json-ld.ts';

/** The whole transcript for BibTeX and what reads it. */
export function toBibtex(briefing: Briefing, known: Known): string {
  return asBibtex(wholeOf(briefing, known));
}

/** The whole transcript for reference managers (RIS). */
export function toRis(briefing: Briefing, known: Known): string {
  return asRis(wholeOf(briefing, known));
}

/** The whole transcript for citation processors (CSL-JSON). */
export function toCsl(briefing: Briefing, known: Known): string {
  return asCsl(wholeOf(briefing, known));
}

/** Cited by those who speak for the record; where nobody does, by who held the briefing, or else who published it. */
function wholeOf(briefing: Briefing, { site, directory }: Known): Quotation {
  const { id, title, date, hosts, source, rendering } = briefing;
  const holder = listOf(hosts) || source.publisher;
  const speakers = speakersFor(briefing).map((person) => directory.person(person));
  const [first, ...others] = speakers.map((person) => partBy(person.name, citedName(person)));
  return {
    parts: [first ?? partBy(holder, holder), ...others],
    event: title,
    date,
    place: 'Transcript',
    url: absoluteUrl(site.url, briefingPath(id)),
    rendering,
  };
}

function partBy(speaker: string, cited: string): QuotedPart {
  return { words: '', speaker, cited, role: '', notes: [] };
}
