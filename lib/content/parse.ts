import { VFile } from 'vfile';
import type { z } from 'zod';
import { parseRegister } from '../addresses/register.ts';
import { parseFields } from '../markdown/fields.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { readParagraph } from '../markdown/paragraphs.ts';
import { readTurns } from '../markdown/turns.ts';
import type {
  ParsedBriefing,
  ParsedContent,
  ParsedRegister,
  ParsedSection,
  ParsedSummary,
  ParsedYaml,
} from '../model/parsed.ts';
import { annotationsSchema, claimsSchema, figuresSchema, glossarySchema } from '../model/claim-schemas.ts';
import { correctionsSchema } from '../model/correction-schema.ts';
import {
  briefingSchema,
  outletsSchema,
  peopleSchema,
  sectionSchema,
  siteSchema,
  summarySchema,
  topicsSchema,
} from '../model/schemas.ts';
import { suggest } from '../text/closest.ts';
import { advise, complain, hasFinding } from '../problems/problem.ts';
import { briefingFileNames, type BriefingFiles, type ContentFiles, listNames } from './files.ts';

/** The outcome of parsing: what could be read, and every file that was looked at, with its findings. */
export interface ParseResult {
  /** Null when a file is unusable; the findings say which and why. */
  content: ParsedContent | null;
  files: VFile[];
}

/** Parses every content file on its own; what files say of each other is for the rules. */
export function parseContent(from: ContentFiles): ParseResult {
  const files: VFile[] = [];
  const open: Open = (file, path) => {
    const opened = file ?? new VFile({ path, value: '' });
    if (!file) complain(opened, 'file-exists', 'Missing file, expected it here');
    files.push(opened);
    return opened;
  };
  const yaml = <Schema extends z.ZodType>(given: VFile | null, name: string, schema: Schema) =>
    parseYaml(open(given, `content/${name}`), given && schema);

  const site = yaml(from.site, 'site.yaml', siteSchema);
  const list = <Schema extends z.ZodType>(given: VFile | null, name: string, schema: Schema) => {
    if (given && hasEntries(given)) return yaml(given, name, schema);
    const empty = parseYaml(
      open(given ?? new VFile({ path: `content/${name}`, value: '' }), name),
      schema,
      '[]',
    );
    return empty && { ...empty, isMissing: !given };
  };
  const topics = list(from.topics, 'topics.yaml', topicsSchema);
  const people = yaml(from.people, 'people.yaml', peopleSchema);
  const outlets = list(from.outlets, 'outlets.yaml', outletsSchema);
  const glossary = from.glossary && yaml(from.glossary, 'glossary.yaml', glossarySchema);
  const register = from.register && readRegister(open(from.register, 'content/links.lock.json'));
  const briefings = from.briefings
    .map((folder) => parseBriefing(folder, open))
    .filter((briefing) => briefing !== null);

  for (const other of from.others)
    complain(
      open(other, other.path),
      'file-name',
      `Unexpected file or folder, expected a name that the site is made from${suggest(other.basename ?? '', listNames)}, or the folder of a briefing in \`briefings\``,
    );

  const isSound = files.every((file) => file.messages.every((note) => !note.fatal));
  if (!site || !topics || !people || !outlets || !isSound) return { content: null, files };
  return { content: { site, topics, people, outlets, glossary, register, briefings }, files };
}

/** Proposals are not read as content, so that nothing is published unseen. */
function tellDraft(file: VFile, briefing: string): void {
  const count = [...String(file.value).matchAll(/^\s*- accept:/gmu)].length;
  const many = count === 1 ? '1 proposal waits' : `${count} proposals wait`;
  const wayOut = `say \`accept: yes\` where one is right and run \`npx briefing suggest ${briefing} --accept\`; delete the file when you are done`;
  advise(file, 'draft-waits', `Unexpected draft, in which ${many}, expected none: ${wayOut}`, {
    line: 1,
    column: 1,
  });
}

/** Has a YAML file anything in it but comments? */
function hasEntries({ value }: VFile): boolean {
  return /^\s*[^#\s]/mu.test(String(value ?? ''));
}

/** Takes a file up, or notes that the one that should be at `path` is missing. */
type Open = (file: VFile | null, path: string) => VFile;

function parseBriefing(folder: BriefingFiles, open: Open): ParsedBriefing | null {
  const path = `content/briefings/${folder.id}`;
  const file = open(folder.briefing, `${path}/briefing.md`);
  const source = open(folder.source, `${path}/source.txt`);
  if (folder.source && !hasFinding(source) && String(source.value).trim() === '')
    complain(source, 'file-exists', 'Unexpected empty file, expected the text as published', {
      line: 1,
      column: 1,
    });
  const sections = folder.sections.map((section) => parseSection(open(section, section.path)));
  const summary = folder.summary && parseSummary(open(folder.summary, folder.summary.path));
  const list = <Schema extends z.ZodType>(given: VFile | null, schema: Schema) =>
    given && parseYaml(open(given, given.path), schema, hasEntries(given) ? undefined : '[]');
  const claims = list(folder.claims, claimsSchema);
  const annotations = list(folder.annotations, annotationsSchema);
  const figures = list(folder.figures, figuresSchema);
  const corrections = list(folder.corrections, correctionsSchema);
  if (folder.draft) tellDraft(open(folder.draft, folder.draft.path), folder.id);
  for (const other of folder.others)
    complain(
      open(other, other.path),
      'file-name',
      `Unexpected file or folder, expected a name of a briefing’s files${suggest(other.basename ?? '', briefingFileNames)}, or a number and words such as \`01-budget.md\``,
    );

  const { yaml, body } = parseMarkdown(file);
  const fields = folder.briefing && parseFields(file, yaml, briefingSchema, 1);
  return (
    fields && {
      id: folder.id,
      file,
      fields,
      introduction: body,
      sections: sections.filter((section) => section !== null),
      summary,
      claims,
      annotations,
      figures,
      corrections,
      lock: folder.lock && open(folder.lock, folder.lock.path),
      source,
    }
  );
}

function readRegister(file: VFile): ParsedRegister | null {
  try {
    return { file, ...parseRegister(String(file.value)) };
  } catch {
    const message = 'Unexpected content, expected what `npx briefing links --write` writes';
    complain(file, 'published-address', message);
    return null;
  }
}

/** Parses a YAML file; without a schema there is nothing to read. */
function parseYaml<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema | null,
  text = String(file.value),
): ParsedYaml<z.output<Schema>> | null {
  const fields = schema && parseFields(file, text, schema, 0);
  return fields && { file, fields };
}

function parseSection(file: VFile): ParsedSection | null {
  if (hasFinding(file)) return null;
  const { yaml, tree } = parseMarkdown(file);
  const fields = parseFields(file, yaml, sectionSchema, 1);
  // Without its fences the front matter would be read as turns, and be complained about again.
  const turns = yaml === null ? [] : readTurns(file, tree.children);
  return fields && { file, order: Number.parseInt(file.basename ?? '', 10), fields, turns };
}

function parseSummary(file: VFile): ParsedSummary | null {
  if (hasFinding(file)) return null;
  const { yaml, tree } = parseMarkdown(file);
  const fields = parseFields(file, yaml, summarySchema, 1);
  const blocks = yaml === null ? [] : tree.children;
  const paragraphs = blocks.map((block) => readParagraph(file, block)).filter((block) => block !== null);
  return fields && { file, fields, paragraphs };
}
