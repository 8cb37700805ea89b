/**
 * The typed model of everything the site publishes. Terms follow Akoma Ntoso 3.0 (`debate`, `debateSection`,
 * `speech`, `question`, `answer`); each type names its counterpart.
 */

import type { Annotation, Claim, Figure, Term } from './claims.ts';
import type { Correction } from './corrections.ts';
import type { PublishedLinks } from './links.ts';

/** What a turn does in the briefing. */
export const acts = ['statement', 'moderation', 'question', 'handover', 'answer', 'closing'] as const;
export type Act = (typeof acts)[number];

/** The parts a briefing is made of. */
export const sectionKinds = ['opening', 'exchange', 'closing'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** What an editor may restore where the published text lost it. */
export const repairKinds = [
  'missing full stop',
  'missing comma',
  'missing paragraph break',
  'missing turn break',
] as const;
export type RepairKind = (typeof repairKinds)[number];

/** One restoration of lost punctuation or of a lost break; no word is ever changed. */
export interface Repair {
  /** Id of the passage in which the restored mark stands, or after which the restored break falls. */
  passage: string;
  kind: RepairKind;
  /** The published words directly before the restoration, unique in the passage. */
  after: string;
  /** What the editor added to the words, for example `.`; empty where only a break was restored. */
  added: string;
}

/** One paragraph of a turn: the unit of links, search and evidence (Akoma Ntoso `p`). */
export interface Passage {
  /** Address inside the briefing, for example `q3-p4`; minted once. */
  id: string;
  /** The number in the id, for example 4. */
  number: number;
  /** The words as published, with the section's repairs made. */
  text: string;
  /** Topic ids, in the order of `topics.yaml`. */
  topics: string[];
  /** Where stage directions stand, such as `(Laughter.)`: `text.slice(from, to)`, nobody's words; only where there are any. */
  directions?: [from: number, to: number][];
  /** Language of its words (BCP 47): its own or the briefing's; only where one of them is told. */
  language?: string;
}

/** What one speaker says without interruption (Akoma Ntoso `speech`, `question`, `answer`). */
export interface Turn {
  act: Act;
  /** Person id; null for a question, whose outlet is the section's `askedBy`. */
  speaker: string | null;
  /** Name of the reporter who asks; only for a question whose reporter is known. */
  asker?: string;
  /**
   * Outlet id where the exchange has gone on to a question of somebody else than the section's `askedBy`, for the
   * question and what answers it; null where nobody knows whose it is.
   */
  askedBy?: string | null;
  /** How the published text labels the speaker; empty where it does not. */
  label: string;
  passages: Passage[];
}

/** One part of a briefing (Akoma Ntoso `debateSection`). */
export interface Section {
  /** `opening`, `q1` …, `closing`: the route segment and the prefix of the passages' ids. */
  id: string;
  kind: SectionKind;
  /** 1 for the first exchange; null for opening and closing. */
  number: number | null;
  /** The question in one line, in the editor's words; null outside exchanges, and where they have none. */
  question: string | null;
  /** Outlet id of the newsroom that asks first; null outside exchanges, and where it isn't known. */
  askedBy: string | null;
  /** Person ids of those who speak for the record (answers, or statements), in order, each once. */
  speakers: string[];
  /** Topic ids for the section's heading and lists. */
  topics: string[];
  repairs: Repair[];
  /** Id of the passage at which the published text breaks off before the speaker had finished, or null. */
  breaksOff: string | null;
  turns: Turn[];
}

/** One paragraph of the published summary. */
export interface SummaryParagraph {
  /** For example `summary-p3`. */
  id: string;
  number: number;
  text: string;
  /** True where the publisher says a machine wrote it. */
  machineMade: boolean;
}

/** The article's summary as published above the transcript. */
export interface Summary {
  title: string;
  /** The date stamp exactly as published. */
  published: string;
  /** The publisher's own words that mark the machine-made paragraphs, or null. */
  machineLabel: string | null;
  repairs: Repair[];
  paragraphs: SummaryParagraph[];
}

/** Where the published text came from. */
export interface Source {
  /** The publisher's name. */
  publisher: string;
  /** Address of the text as published; null where it has none. */
  url: string | null;
  /** Another published rendering of the same event, never mixed with this one. */
  official: { publisher: string; url: string } | null;
}

/** One press conference (Akoma Ntoso `debate`). */
export interface Briefing {
  /** Folder name and route segment, for example `2031-05-12-harbour-bridge`. */
  id: string;
  title: string;
  /** Language of the text (BCP 47); only where the briefing says it. */
  language?: string;
  /** ISO 8601 calendar date of the event. */
  date: string;
  /** Start in words with its time zone, for example `3 p.m. Beijing time`, or null where unknown. */
  time: string | null;
  /** Null where unknown. */
  place: string | null;
  /** Who held the briefing; empty where unknown. */
  hosts: string[];
  /** Person id of the moderator, or null. */
  chair: string | null;
  /** Who interprets (a person id, or null where unknown) for whom (person ids). */
  interpreters: { person: string | null; for: string[] }[];
  source: Source;
  /** Whose wording this is, for example `English as published by the Harbour Office; machine-made, …`. */
  rendering: string;
  licence: string;
  /** The editor's introduction, Markdown. */
  introduction: string;
  sections: Section[];
  summary: Summary | null;
  claims: Claim[];
  annotations: Annotation[];
  figures: Figure[];
  /** What was corrected after publication, the newest first. */
  corrections: Correction[];
  links: PublishedLinks;
}

/** Somebody who speaks (Akoma Ntoso `TLCPerson`). */
export interface Person {
  id: string;
  name: string;
  /** Family and given name where they are known, in whatever order `name` has them. */
  family?: string | undefined;
  given?: string | undefined;
  /** Office held, for example `Chief Engineer`, where it is known. */
  role?: string | undefined;
  /** The body the person speaks for, where it is known. */
  organization?: string | undefined;
}

/** A newsroom that asks (Akoma Ntoso `TLCOrganization`). */
export interface Outlet {
  id: string;
  /** The name it is known by. */
  name: string;
  /** Other names: its parent, its name in full. */
  also: string[];
}

/** One subject of the taxonomy. */
export interface Topic {
  id: string;
  name: string;
  /** One or two words for narrow places. */
  short: string;
  description: string;
}

/** Facts about the publishing site itself. */
export interface Site {
  name: string;
  /** Absolute address the site is published under, without a trailing slash. */
  url: string;
  description: string;
  publisher: string;
  /** Where readers report errors: an e-mail address or a web address. */
  corrections: string;
}

/** Everything under `content/`, parsed. Briefings come newest first. */
export interface Library {
  site: Site;
  topics: Topic[];
  people: Person[];
  outlets: Outlet[];
  glossary: Term[];
  briefings: Briefing[];
}
