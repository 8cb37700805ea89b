import { listOf } from '../model/list-of.ts';
import type { Element } from 'xast';
import { x } from 'xastscript';
import { absoluteUrl, briefingPath, outletPath, speakerPath } from '../model/address.ts';
import type { Briefing } from '../model/briefing.ts';
import { actNames } from '../model/names.ts';
import { type Agents, roleId } from './akoma-agents.ts';
import type { Known } from './json-ld.ts';
import { languageCodes } from './language-codes.ts';
import type { Voice } from './voices.ts';
import { holder } from './xml.ts';

/** The content doesn’t say of which country an event is; ISO 3166-1 leaves `zz` to those who need such a code. */
const country = 'zz';
const editor = 'org.editor';
const host = 'org.host';
const publisher = 'org.publisher';

/** `meta` of Akoma Ntoso: what the record is at each level of FRBR, and whom and what it refers to. */
export function metaOf(briefing: Briefing, known: Known, agents: Agents): Element {
  return holder('meta', {}, [
    identificationOf(briefing, known),
    holder('references', { source: `#${editor}` }, referencesOf(briefing, known, agents)),
  ]);
}

function identificationOf(briefing: Briefing, { site }: Known): Element {
  const { id, date } = briefing;
  const { code } = languageCodes(briefing);
  const work = `/akn/${country}/debate/${date}/${id}`;
  const expression = `${work}/${code}@${date}`;
  const level = (name: string, uri: string, end: string, author: string, rest: Element[], alias?: string) =>
    holder(name, {}, [
      x('FRBRthis', { value: `${uri}/!main${end}` }),
      x('FRBRuri', { value: `${uri}${end}` }),
      alias === undefined ? null : x('FRBRalias', { name: 'web', value: alias }),
      x('FRBRdate', { date, name: 'event' }),
      x('FRBRauthor', { href: `#${author}` }),
      ...rest,
    ]);
  const url = absoluteUrl(site.url, briefingPath(id));
  return holder('identification', { source: `#${editor}` }, [
    level('FRBRWork', work, '', host, [x('FRBRcountry', { value: country })], url),
    level('FRBRExpression', expression, '', publisher, [x('FRBRlanguage', { language: code })]),
    level('FRBRManifestation', expression, '.xml', editor, [x('FRBRformat', { value: 'application/xml' })]),
  ]);
}

function referencesOf(briefing: Briefing, { site }: Known, agents: Agents): Element[] {
  const { voices } = agents;
  const reference = (name: string, eId: string, href: string, showAs: string): Element =>
    x(name, { eId, href, showAs });
  const roles = new Set(voices.map(({ role }) => role).filter(Boolean));
  const acts = new Set(briefing.sections.flatMap(({ turns }) => turns.map(({ act }) => act)));
  const inOntology = (kind: string, id: string): string => `/akn/ontology/${kind}/${id}`;
  return [
    ...(briefing.source.url === null
      ? []
      : [reference('original', 'source', briefing.source.url, briefing.rendering)]),
    ...voices.map((voice) =>
      reference(elementOf(voice), agents.idOf(voice), absoluteUrl(site.url, pageOf(voice)), voice.name),
    ),
    reference('TLCOrganization', host, inOntology('organization', host), listOf(briefing.hosts) || 'unknown'),
    reference('TLCOrganization', publisher, inOntology('organization', publisher), briefing.source.publisher),
    reference('TLCOrganization', editor, inOntology('organization', editor), site.publisher),
    ...[...roles].map((role) => reference('TLCRole', roleId(role), inOntology('role', roleId(role)), role)),
    ...[...acts]
      .filter((act) => act !== 'question' && act !== 'answer')
      .map((act) =>
        reference('TLCConcept', `act.${act}`, inOntology('concept', `act.${act}`), actNames[act]),
      ),
  ];
}

function elementOf({ kind }: Voice): string {
  return kind === 'outlet' ? 'TLCOrganization' : 'TLCPerson';
}

function pageOf({ kind, id }: Voice): string {
  if (kind === 'reporter') return `/akn/ontology/person/${id}`;
  return kind === 'person' ? speakerPath(id) : outletPath(id);
}
