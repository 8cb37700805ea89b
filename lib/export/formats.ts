import { briefingFilePath } from '../model/address.ts';
import { directoryIn } from '../model/parts-taken.ts';
import type { Briefing } from '../model/briefing.ts';
import type { ListedFile } from '../model/listed-file.ts';
import type { Known } from './json-ld.ts';
import { toAkomaNtoso } from './to-akoma-ntoso.ts';
import { toAnnotations } from './to-annotations.ts';
import { toBibtex, toCsl, toRis } from './to-citations.ts';
import { toClaims } from './to-claims.ts';
import { toFiguresCsv, toFiguresJson } from './to-figures.ts';
import { toHtml } from './to-html.ts';
import { toJson } from './to-json.ts';
import { toMarkdown } from './to-markdown.ts';
import { toTei } from './to-tei.ts';
import { toText } from './to-text.ts';

/** One form in which every briefing can be had. */
export interface Format {
  /** The file's name, beside the reader: `transcript.json`. */
  file: string;
  /** Its media type, as it is sent. */
  type: string;
  /** What it is called in lists. */
  title: string;
  /** What it is for, as the rest of a sentence. */
  purpose: string;
  /** The whole file; the same bytes for the site and the command line. */
  make: (briefing: Briefing, known: Known) => string;
  /** Is there anything in it? Where not, no list names it; nothing said means always. */
  hasContent?: (briefing: Briefing) => boolean;
}

const table: readonly Format[] = [
  {
    file: 'transcript.html',
    type: 'text/html; charset=utf-8',
    title: 'Whole briefing in one file',
    purpose: 'HTML to keep and read without a network, with all that stands off the words',
    make: toHtml,
  },
  {
    file: 'transcript.md',
    type: 'text/markdown; charset=utf-8',
    title: 'Transcript as Markdown',
    purpose: 'for notes and for language models',
    make: toMarkdown,
  },
  {
    file: 'transcript.txt',
    type: 'text/plain; charset=utf-8',
    title: 'Transcript as text',
    purpose: 'the words alone, with who speaks',
    make: toText,
  },
  {
    file: 'transcript.json',
    type: 'application/json; charset=utf-8',
    title: 'Transcript as JSON',
    purpose: 'for programs: sections, turns and passages with their ids and topics',
    make: toJson,
  },
  {
    file: 'transcript.akn.xml',
    type: 'application/xml; charset=utf-8',
    title: 'Transcript as Akoma Ntoso',
    purpose: 'for archives of parliaments and law (OASIS, XML)',
    make: toAkomaNtoso,
  },
  {
    file: 'transcript.tei.xml',
    type: 'application/xml; charset=utf-8',
    title: 'Transcript as TEI',
    purpose: 'for corpora of speech, in the ways of Parla-CLARIN (XML)',
    make: toTei,
  },
  {
    file: 'figures.csv',
    type: 'text/csv; charset=utf-8',
    title: 'Figures as CSV',
    purpose: 'every quantity that was spoken, for spreadsheets',
    make: toFiguresCsv,
    hasContent: ({ figures }) => figures.length > 0,
  },
  {
    file: 'figures.json',
    type: 'application/json; charset=utf-8',
    title: 'Figures as JSON',
    purpose: 'the same table for programs',
    make: toFiguresJson,
    hasContent: ({ figures }) => figures.length > 0,
  },
  {
    file: 'claims.json',
    type: 'application/json; charset=utf-8',
    title: 'Claims as JSON',
    purpose: 'what the summary claims, and the passages that each claim rests on',
    make: toClaims,
    hasContent: ({ claims }) => claims.length > 0,
  },
  {
    file: 'annotations.jsonld',
    type: 'application/ld+json; charset=utf-8',
    title: 'Notes as Web Annotations',
    purpose: 'the editors’ notes for annotation programs (W3C, JSON-LD)',
    make: (briefing, { site }) => toAnnotations(briefing, site),
    hasContent: ({ annotations }) => annotations.length > 0,
  },
  {
    file: 'cite.bib',
    type: 'application/x-bibtex; charset=utf-8',
    title: 'Citation for BibTeX',
    purpose: 'for LaTeX and what reads its references',
    make: toBibtex,
  },
  {
    file: 'cite.ris',
    type: 'application/x-research-info-systems; charset=utf-8',
    title: 'Citation as RIS',
    purpose: 'for Zotero, EndNote and other reference managers',
    make: toRis,
  },
  {
    file: 'cite.csl.json',
    type: 'application/json; charset=utf-8',
    title: 'Citation as CSL-JSON',
    purpose: 'for Pandoc and other citation processors',
    make: toCsl,
  },
];

/** The one table of formats: routes, lists, command line, sitemap and tests all read it. */
export const formats: readonly Format[] = table.map((format) => ({
  ...format,
  make: (briefing, { site, directory }) =>
    format.make(briefing, { site, directory: directoryIn(briefing, directory) }),
}));

/**
 * The format that a name means: a file’s whole name, or a part of it that no other file has, such as `md`, `akn` or
 * `bib`.
 */
export function findFormat(name: string): Format | undefined {
  const whole = formats.find(({ file }) => file === name);
  if (whole) return whole;
  const withPart = formats.filter(({ file }) => file.split('.').includes(name));
  return withPart.length === 1 ? withPart[0] : undefined;
}

/** The files of a briefing that have something in them, as lists show them. */
export function filesOf(briefing: Briefing): ListedFile[] {
  return formats
    .filter(({ hasContent }) => hasContent?.(briefing) ?? true)
    .map(({ file, title, purpose }) => ({ path: briefingFilePath(briefing.id, file), title, purpose }));
}
