import type { VFile } from 'vfile';
import type { Act } from './briefing.ts';
import type { AnnotationsFields, ClaimsFields, FiguresFields, GlossaryFields } from './claim-schemas.ts';
import type { CorrectionsFields } from './correction-schema.ts';
import type {
  BriefingFields,
  OutletsFields,
  PeopleFields,
  SectionFields,
  SiteFields,
  SummaryFields,
  TopicsFields,
} from './schemas.ts';

/** A place in a file; line and column are 1-based, as editors show them. */
export interface Place {
  line: number;
  column: number;
}

/** Fields of a YAML document that passed its schema, with the place of each. */
export interface Fields<T> {
  value: T;
  /** The place of the value at `path`, or of the nearest field around it that is there. */
  at(path: readonly (string | number)[]): Place;
}

/** A YAML file with its checked fields. */
export interface ParsedYaml<T> {
  file: VFile;
  fields: Fields<T>;
  /** True where there is no such file; it then has nothing in it. */
  isMissing?: boolean;
}

/** One paragraph of a Markdown file. */
export interface ParsedParagraph {
  /** The words, white space folded to single spaces. */
  text: string;
  place: Place;
  /** Where stage directions stand: `text.slice(from, to)`; only where there are any. */
  directions?: [from: number, to: number][];
  /** True when `text` stands in the file letter by letter from `place` on, so that offsets are columns. */
  isLiteral: boolean;
}

/** One turn as its heading and paragraphs say it. */
export interface ParsedTurn {
  act: Act;
  /** The name in the heading: a person's, or for a question an outlet's or a reporter's; empty where it has none. */
  name: string;
  place: Place;
  paragraphs: ParsedParagraph[];
}

export interface ParsedSection {
  file: VFile;
  /** Leading number of the file name: 3 for `03-bridges.md`. */
  order: number;
  fields: Fields<SectionFields>;
  turns: ParsedTurn[];
}

export interface ParsedSummary {
  file: VFile;
  fields: Fields<SummaryFields>;
  paragraphs: ParsedParagraph[];
}

export interface ParsedBriefing {
  /** The folder's name. */
  id: string;
  file: VFile;
  fields: Fields<BriefingFields>;
  /** Markdown below the front matter. */
  introduction: string;
  sections: ParsedSection[];
  summary: ParsedSummary | null;
  /** Null where the briefing has no such file. */
  claims: ParsedYaml<ClaimsFields> | null;
  annotations: ParsedYaml<AnnotationsFields> | null;
  figures: ParsedYaml<FiguresFields> | null;
  corrections: ParsedYaml<CorrectionsFields> | null;
  /** `links.lock.json`; null before anything was published. */
  lock: VFile | null;
  /** The raw text as imported. */
  source: VFile;
}

/** All of `content/`, each file on its own sound; references between files are for the rules to check. */
export interface ParsedContent {
  site: ParsedYaml<SiteFields>;
  topics: ParsedYaml<TopicsFields>;
  people: ParsedYaml<PeopleFields>;
  outlets: ParsedYaml<OutletsFields>;
  /** Null where there is no glossary. */
  glossary: ParsedYaml<GlossaryFields> | null;
  /** Which briefings have locked addresses; null before any had. */
  register: ParsedRegister | null;
  briefings: ParsedBriefing[];
}

/** `content/links.lock.json`: the briefings with locked addresses, and since when (ISO 8601 calendar date). */
export interface ParsedRegister {
  file: VFile;
  briefings: Readonly<Record<string, { since: string }>>;
}
