import { VFile } from 'vfile';
import type { z } from 'zod';
import { parseFields } from '../markdown/fields.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { readParagraph } from '../markdown/paragraphs.ts';
import { readTurns } from '../markdown/turns.ts';
import type {
  ParsedBriefing,
  ParsedContent,
  ParsedSection,
  ParsedSummary,
  ParsedYaml,
} from '../model/parsed.ts';
import {
  briefingSchema,
  outletsSchema,
  peopleSchema,
  sectionSchema,
  siteSchema,
  summarySchema,
  topicsSchema,
} from '../model/schemas.ts';
import { complain } from '../problems/problem.ts';
import type { BriefingFiles, ContentFiles } from './files.ts';

/** The outcome of parsing: what could be read, and every file that was looked at, with its findings. */
export interface ParseResult {
  /** Null when a file is unusable; the findings say which and why. */
  content: ParsedContent | null;
  files: VFile[];
}

/** Parses every content file on its own; what files say of each other is for the rules. */
export function parseContent(from: ContentFiles): ParseResult {
  const files: VFile[] = [];
  const use = (file: VFile | null, path: string): VFile => {
    const used = file ?? new VFile({ path, value: '' });
    if (!file) complain(used, 'file-exists', `Missing file \`${path}\``);
    files.push(used);
    return used;
  };
  const yaml = <Schema extends z.ZodType>(
    file: VFile | null,
    name: string,
    schema: Schema,
  ): ParsedYaml<z.output<Schema>> | null => {
    const used = use(file, `content/${name}`);
    const fields = file && parseFields(used, String(used.value), schema, 0);
    return fields && { file: used, fields };
  };

  const site = yaml(from.site, 'site.yaml', siteSchema);
  const topics = yaml(from.topics, 'topics.yaml', topicsSchema);
  const people = yaml(from.people, 'people.yaml', peopleSchema);
  const outlets = yaml(from.outlets, 'outlets.yaml', outletsSchema);
  const briefings = from.briefings.map((folder) => parseBriefing(folder, use));

  const isWhole = briefings.every((briefing) => briefing !== null);
  const isClean = files.every((file) => file.messages.length === 0);
  if (!site || !topics || !people || !outlets || !isWhole || !isClean) return { content: null, files };
  return { content: { site, topics, people, outlets, briefings }, files };
}

type Use = (file: VFile | null, path: string) => VFile;

function parseBriefing(folder: BriefingFiles, use: Use): ParsedBriefing | null {
  const path = `content/briefings/${folder.id}`;
  const file = use(folder.briefing, `${path}/briefing.md`);
  const source = use(folder.source, `${path}/source.txt`);
  const sections = folder.sections.map((section) => parseSection(use(section, section.path)));
  const summary = folder.summary && parseSummary(use(folder.summary, folder.summary.path));
  const fields = folder.briefing && parseFields(file, parseMarkdown(file).yaml, briefingSchema, 1);

  if (!fields || (folder.summary && !summary) || sections.some((section) => section === null)) return null;
  return {
    id: folder.id,
    file,
    fields,
    introduction: bodyOf(file),
    sections: sections.filter((section) => section !== null),
    summary,
    source,
  };
}

function parseSection(file: VFile): ParsedSection | null {
  const { yaml, tree } = parseMarkdown(file);
  const fields = parseFields(file, yaml, sectionSchema, 1);
  const turns = readTurns(file, tree.children);
  return fields && { file, order: Number.parseInt(file.basename ?? '', 10), fields, turns };
}

function parseSummary(file: VFile): ParsedSummary | null {
  const { yaml, tree } = parseMarkdown(file);
  const fields = parseFields(file, yaml, summarySchema, 1);
  const paragraphs = tree.children.map((block) => readParagraph(file, block)).filter((block) => block !== null);
  return fields && { file, fields, paragraphs };
}

/** The Markdown below the front matter, as written. */
function bodyOf(file: VFile): string {
  const { tree } = parseMarkdown(file);
  const [first] = tree.children;
  if (!first) return '';
  const text = String(file.value);
  return text.slice(first.position?.start.offset ?? text.length, tree.position?.end.offset).trim();
}
