import type { Event, Graph, IdReference, Organization, Person, Thing } from 'schema-dts';
import { absoluteUrl, briefingPath, outletPath, speakerPath } from '../model/address.ts';
import type * as model from '../model/briefing.ts';
import type { Directory } from '../model/directory.ts';
import { directoryIn } from '../model/parts-taken.ts';
import { peopleOf } from '../model/people.ts';

/** What all JSON-LD is written from, besides its own subject. */
export interface Known {
  site: model.Site;
  directory: Directory;
}

/**
 * Nodes of schema.org as one graph of JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/), to stand in a `<script>`:
 * no `<` is left in it, so nothing in a text can end the element.
 */
export function writeJsonLd(nodes: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** A node that is told elsewhere, by its address. */
export function at(site: model.Site, path: string): IdReference {
  return { '@id': absoluteUrl(site.url, path) };
}

/** The event itself, which is another thing than the page about it. */
export function eventId({ id }: model.Briefing): string {
  return briefingPath(id, 'event');
}

/** A press conference, schema.org `Event`; who takes part is left to the page of the whole transcript. */
export function eventNode(briefing: model.Briefing, site: model.Site): Exclude<Event, string> {
  const hosts = briefing.hosts.map((name) => ({ '@type': 'Organization' as const, name }));
  return {
    '@type': 'Event',
    ...at(site, eventId(briefing)),
    name: briefing.title,
    startDate: briefing.date,
    ...(briefing.place !== null && { location: { '@type': 'Place', name: briefing.place } }),
    ...(hosts.length > 0 && { organizer: hosts.length === 1 ? hosts[0]! : hosts }),
  };
}

/** Everybody who takes part in a briefing, the moderator last. */
export function performersOf(briefing: model.Briefing, { site, directory }: Known): Person[] {
  const { person } = directoryIn(briefing, directory);
  return peopleOf(briefing).map((id) => personNode(person(id), site));
}

/** Somebody who speaks, schema.org `Person`; the address of the speaker's page stands for the person. */
export function personNode({ id, name, role, organization }: model.Person, site: model.Site): Person {
  return {
    '@type': 'Person',
    ...at(site, speakerPath(id)),
    name,
    ...(role !== undefined && { jobTitle: role }),
    ...(organization !== undefined && { worksFor: { '@type': 'Organization' as const, name: organization } }),
  };
}

/** A newsroom that asks, schema.org `Organization`. */
export function outletNode({ id, name, also }: model.Outlet, site: model.Site): Organization {
  return {
    '@type': 'Organization',
    ...at(site, outletPath(id)),
    name,
    ...(also.length > 0 && { alternateName: also }),
  };
}
