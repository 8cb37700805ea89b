import { briefingFilePath } from '../model/address.ts';
import type { Briefing } from '../model/briefing.ts';
import type { ListedFile } from '../model/listed-file.ts';
import type { Known } from './json-ld.ts';
import { toAnnotations } from './to-annotations.ts';
import { toClaims } from './to-claims.ts';
import { toJson } from './to-json.ts';

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

/** The one table of formats: routes, lists, command line, sitemap and tests all read it. */
export const formats: readonly Format[] = [
  {
    file: 'transcript.json',
    type: 'application/json; charset=utf-8',
    title: 'Transcript as JSON',
    purpose: 'for programs: sections, turns and passages with their ids and topics',
    make: toJson,
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
];

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
