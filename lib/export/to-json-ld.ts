import type { Answer, Claim, Question, Quotation, Thing, WebPage } from 'schema-dts';
import {
  absoluteUrl,
  briefingPath,
  claimPath,
  outletPath,
  sectionPath,
  speakerPath,
  summaryPath,
} from '../model/address.ts';
import type { Briefing, Section, Site, Turn } from '../model/briefing.ts';
import type * as model from '../model/claims.ts';
import { sectionName, sectionTitle } from '../model/names.ts';
import { directoryIn } from '../model/parts-taken.ts';
import { outletOf, outletsOf } from '../model/questioner.ts';
import { spokenText } from '../model/spoken.ts';
import { reasonNames, supportNames } from '../model/support.ts';
import {
  at,
  eventId,
  eventNode,
  type Known,
  outletNode,
  performersOf,
  personNode,
  writeJsonLd,
} from './json-ld.ts';

/**
 * The reader as schema.org (https://schema.org/Event): the event with who took part, and the page about it.
 * The words are not repeated: the page itself has them, and each section's own page tells them as data.
 */
export function readerJsonLd(briefing: Briefing, known: Known): string {
  const { site } = known;
  return writeJsonLd([
    { ...eventNode(briefing, site), performer: performersOf(briefing, known) },
    {
      ...pageNode(briefing, site, briefingPath(briefing.id), briefing.title),
      publisher: { '@type': 'Organization', name: site.publisher },
    },
  ]);
}

/**
 * A section's own page as schema.org: an exchange as `Question` with an `Answer` for each turn that answers, the
 * opening and the closing as a work of those who speak.
 */
export function sectionJsonLd(briefing: Briefing, section: Section, known: Known): string {
  const { site, directory } = known;
  const path = sectionPath(briefing.id, section.id);
  const name = sectionTitle(section);
  const main = sectionPath(briefing.id, section.id, section.id);
  return writeJsonLd([
    {
      ...pageNode(briefing, site, path, name),
      isPartOf: at(site, briefingPath(briefing.id)),
      mainEntity: at(site, main),
    },
    eventNode(briefing, site),
    ...section.speakers.map((id) => personNode(directoryIn(briefing, directory).person(id), site)),
    ...outletsOf(section).map((id) => outletNode(directory.outlet(id), site)),
    section.kind === 'exchange'
      ? questionNode(briefing, section, known)
      : statementNode(briefing, section, known),
  ]);
}

/**
 * The summary's page as schema.org: every `Claim` where it stands in the article, based on each `Quotation` that
 * it rests on. How far the transcript holds it up is said in the page's own words, and no claim is rated.
 */
export function summaryJsonLd(briefing: Briefing, known: Known): string {
  const { site, directory } = known;
  const { summary, claims, source } = briefing;
  const path = summaryPath(briefing.id);
  const speakers = performersOf(briefing, known);
  return writeJsonLd([
    {
      ...pageNode(briefing, site, path, summary?.title ?? briefing.title),
      isPartOf: at(site, briefingPath(briefing.id)),
      author: { '@type': 'Organization', name: source.publisher },
    },
    eventNode(briefing, site),
    ...speakers,
    ...(summary?.paragraphs ?? []).map(({ id, machineMade }): Thing => ({
      '@type': 'WebPageElement',
      ...at(site, summaryPath(briefing.id, id)),
      ...(machineMade && summary?.machineLabel && { creditText: summary.machineLabel }),
    })),
    ...claims.map((claim): Claim => ({
      '@type': 'Claim',
      ...at(site, claimPath(briefing.id, claim.id)),
      text: claim.quote.exact,
      description: supportOf(claim),
      appearance: at(site, summaryPath(briefing.id, claim.quote.target)),
      ...authorOf(claim, { site, directory }),
      ...(claim.evidence.length > 0 && {
        isBasedOn: claim.evidence.map((quote) => quotationNode(briefing, quote, site)),
      }),
    })),
  ]);
}

function pageNode(briefing: Briefing, site: Site, path: string, name: string): Exclude<WebPage, string> {
  return {
    '@type': 'WebPage',
    ...at(site, path),
    url: absoluteUrl(site.url, path),
    name,
    inLanguage: briefing.language ?? 'en',
    about: at(site, eventId(briefing)),
    ...(briefing.source.url !== null && { isBasedOn: briefing.source.url }),
    creditText: briefing.rendering,
  };
}

function questionNode(briefing: Briefing, section: Section, { site }: Known): Question {
  const path = sectionPath(briefing.id, section.id, section.id);
  return {
    '@type': 'Question',
    ...at(site, path),
    url: absoluteUrl(site.url, path),
    name: sectionTitle(section),
    text: section.turns
      .filter(({ act }) => act === 'question')
      .map(textOf)
      .join('\n\n'),
    ...askedBy(section, site),
    isPartOf: at(site, briefingPath(briefing.id)),
    recordedAt: at(site, eventId(briefing)),
    acceptedAnswer: section.turns
      .filter(({ act }) => act === 'answer')
      .map((turn) => answerNode(briefing, section, turn, site)),
  };
}

/** Who asks, as far as it is known: outlets by their pages, reporters by name. */
function askedBy(section: Section, site: Site) {
  const questions = section.turns.filter(({ act }) => act === 'question');
  const askers = [...new Set(questions.flatMap(({ asker }) => asker ?? []))];
  const authors = [
    ...outletsOf(section).map((id) => at(site, outletPath(id))),
    ...askers.map((name) => ({ '@type': 'Person' as const, name })),
  ];
  const [only] = authors;
  return only === undefined ? {} : { author: authors.length === 1 ? only : authors };
}

/** What one speaker says in answer; where the published text breaks off, so does this, and says so. */
function answerNode(briefing: Briefing, section: Section, turn: Turn, site: Site): Answer {
  const [first] = turn.passages;
  const breaksOff = turn.passages.some(({ id }) => id === section.breaksOff);
  return {
    '@type': 'Answer',
    url: absoluteUrl(site.url, sectionPath(briefing.id, section.id, first?.id)),
    ...(turn.speaker !== null && { author: at(site, speakerPath(turn.speaker)) }),
    text: textOf(turn),
    ...languageOf(briefing, turn),
    ...(breaksOff && { creativeWorkStatus: 'Breaks off in the published text' }),
  };
}

/** The opening or the closing; its words stand in the page and are long, so its address stands for them. */
function statementNode(briefing: Briefing, section: Section, { site }: Known): Thing {
  const path = sectionPath(briefing.id, section.id, section.id);
  return {
    '@type': 'CreativeWork',
    ...at(site, path),
    url: absoluteUrl(site.url, path),
    name: sectionName(section),
    author: section.speakers.map((id) => at(site, speakerPath(id))),
    isPartOf: at(site, briefingPath(briefing.id)),
    recordedAt: at(site, eventId(briefing)),
  };
}

/** The language of a turn, where it is another than the briefing's. */
function languageOf(briefing: Briefing, turn: Turn): { inLanguage?: string[] } {
  const own = new Set(turn.passages.map(({ language }) => language ?? briefing.language ?? 'en'));
  return own.size === 1 && own.has(briefing.language ?? 'en') ? {} : { inLanguage: [...own] };
}

function textOf(turn: Turn): string {
  return turn.passages.map(spokenText).filter(Boolean).join('\n\n');
}

/** The words that a claim rests on, whose they are and where they stand. */
function quotationNode(briefing: Briefing, { target, exact }: model.Quote, site: Site): Quotation {
  const place = briefing.sections
    .flatMap((section) => section.turns.map((turn) => ({ section, turn })))
    .find(({ turn }) => turn.passages.some(({ id }) => id === target));
  const speaker = place?.turn.speaker ?? null;
  const asked = place ? outletOf(place.section, place.turn) : null;
  return {
    '@type': 'Quotation',
    text: exact,
    url: absoluteUrl(site.url, briefingPath(briefing.id, target)),
    ...(speaker !== null
      ? { spokenByCharacter: at(site, speakerPath(speaker)) }
      : asked !== null && { spokenByCharacter: at(site, outletPath(asked)) }),
  };
}

/** How far the transcript holds a claim up, as the page says it. */
function supportOf({ support, reason }: model.Claim): string {
  const { name, means } = supportNames[support];
  return `${name}: ${reason ? reasonNames[reason] : means}`;
}

/** Whom the summary names for a claim; what it says in its own words has the author of the page. */
function authorOf({ attributedTo }: model.Claim, { site, directory }: Known) {
  if (attributedTo === 'article' || attributedTo === 'machine summary') return {};
  return directory.findPerson(attributedTo)
    ? { author: at(site, speakerPath(attributedTo)) }
    : { author: { '@type': 'Organization' as const, name: attributedTo } };
}
