import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { parse } from 'yaml';
import { checkContent } from '../content/check.ts';
import { contentRoot } from '../content/content-root.ts';
import { faultOfSlug, writeBriefing } from '../importer/briefing-folder.ts';
import { formatNames } from '../importer/families.ts';
import { importTranscript, type ImportedTranscript } from '../importer/import-transcript.ts';
import type { KnownNames } from '../importer/known-names.ts';
import { outline, summary, toImportJson } from '../importer/outline.ts';
import { toBriefingFiles } from '../importer/section-files.ts';
import { outletsSchema, peopleSchema } from '../model/schemas.ts';
import { report } from '../problems/report.ts';
import { updateFromImport } from './import-update.ts';

interface Options {
  slug?: string;
  title?: string;
  date?: string;
  format?: string;
  language?: string;
  dryRun?: boolean;
  json?: boolean;
  force?: boolean;
  update?: boolean;
}

/** A transcript of a whole day has half a megabyte; beyond this a file is something else. */
const mostBytes = 16 * 1024 * 1024;
/** The longest hearings have some 2,000 turns; to check many more would take longer than to import them. */
const mostTurnsListed = 5000;
/** From this size on, what is being done is told. */
const longInput = 1024 * 1024;

/** `briefing import FILE --slug …`: a raw transcript to a briefing's folder; exit 0 done, 2 refused or usage. */
export const importCommand = new Command('import')
  .description('import a raw transcript (text, Markdown, HTML) as the folder of a briefing')
  .argument('<file>', 'the transcript; - for standard input')
  .option('--slug <name>', 'the folder under content/briefings, such as 2031-05-12-harbour-bridge')
  .option('--title <words>', 'the title of the event')
  .option('--date <day>', 'the day of the event; else the date that the slug begins with')
  .addOption(
    new Option('--format <name>', 'the family of the transcript, where it is known').choices(formatNames),
  )
  .option('--language <tag>', 'which language to keep of a text given in two, such as en')
  .option('--dry-run', 'print an outline and write nothing')
  .option('--json', 'print the import as JSON and write nothing')
  .option('--force', 'write over a briefing that is there')
  .option('--update', 'carry a briefing that is there over to a changed source; ids, notes and fields stay')
  .action((file: string, options: Options) => {
    try {
      run(file, options);
    } catch (error) {
      console.error(`briefing: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 2;
    }
  });

function run(file: string, options: Options): void {
  const { slug, json, dryRun, update, force = false } = options;
  const writes = !json && !dryRun;
  const fault =
    slug === undefined
      ? writes || update
        ? 'Missing --slug, expected the name of the folder to write'
        : null
      : update
        ? null // Folders that are there have the names they have.
        : faultOfSlug(slug);
  if (fault !== null) throw new Error(fault);
  const bytes = readBytes(file);
  const onProgress =
    bytes.length < longInput ? undefined : (step: string) => console.error(`briefing: ${step} …`);
  const imported = importTranscript(bytes, {
    format: options.format,
    language: options.language,
    onProgress,
  });
  if (update && !json && slug !== undefined) {
    const { format, language } = options;
    updateFromImport(contentRoot(), slug, imported, { format, language, isDryRun: dryRun === true });
    return;
  }
  if (json) console.log(JSON.stringify(toImportJson(imported), null, 2));
  else if (dryRun) console.log(outline(imported));
  if (!writes || slug === undefined) return;
  if (imported.turns.length === 0)
    throw new Error('Found no turns, expected speakers’ labels; --dry-run shows what was read');
  write(imported, slug, options, force);
}

function write(imported: ImportedTranscript, slug: string, { title, date }: Options, force: boolean): void {
  const root = contentRoot();
  const event = {
    title: title ?? imported.notes[0]?.text.slice(0, 200) ?? slug,
    date: date ?? slug.slice(0, 10),
  };
  if (!force && existsSync(join(root, 'content', 'briefings', slug)))
    throw new Error(
      `Unexpected folder \`content/briefings/${slug}\`, which is there already; --force writes over it`,
    );
  const folder = writeBriefing(root, slug, toBriefingFiles(imported, event, readNames(root)), force);
  console.log(`${summary(imported)}\nWrote ${folder}. What is left to an editor:\n`);
  if (imported.turns.length > mostTurnsListed) {
    console.log(`${imported.turns.length} turns are too many to list: \`npx briefing check ${slug}\` does.`);
    return;
  }
  const problems = checkContent(root).problems.filter(({ file }) => file.startsWith(`${folder}/`));
  console.log(report(problems));
  const doubts = imported.unsure.map(
    ({ line, why }) => `${folder}/source.txt:${line} unsure: ${why.replace(/[\p{Cc}\p{Cf}]/gu, ' ')}`,
  );
  for (const doubt of new Set(doubts)) console.log(doubt);
}

function readNames(root: string): KnownNames {
  const read = (name: string): unknown => {
    try {
      return parse(readFileSync(join(root, 'content', name), 'utf8'));
    } catch {
      // A file that is missing or broken knows nobody; the check says so.
      return [];
    }
  };
  const people = peopleSchema.safeParse(read('people.yaml'));
  const outlets = outletsSchema.safeParse(read('outlets.yaml'));
  return { people: people.data ?? [], outlets: outlets.data ?? [] };
}

/** Reads a file up to the limit, without taking in more of it. */
function readBytes(file: string): Uint8Array {
  const descriptor = file === '-' ? 0 : openFile(file);
  try {
    if (fstatSync(descriptor).isDirectory())
      throw new Error(`Unexpected folder \`${file}\`, expected a file`);
    const chunks: Buffer[] = [];
    for (let size = 0; ;) {
      const chunk = Buffer.alloc(1024 * 1024);
      const count = readChunk(descriptor, chunk);
      if (count === 0) return Buffer.concat(chunks, size);
      chunks.push(chunk.subarray(0, count));
      size += count;
      if (size > mostBytes)
        throw new Error(
          `Unexpected size of more than ${mostBytes / 1024 / 1024} MB, expected one transcript`,
        );
    }
  } finally {
    if (descriptor !== 0) closeSync(descriptor);
  }
}

function openFile(file: string): number {
  try {
    return openSync(file, 'r');
  } catch {
    throw new Error(`Cannot read \`${file.replace(/[\p{Cc}\p{Cf}]/gu, '?')}\`, expected a file`);
  }
}

function readChunk(descriptor: number, chunk: Buffer): number {
  for (;;)
    try {
      return readSync(descriptor, chunk);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EOF') return 0;
      // A pipe that has nothing yet says so; it is asked again.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
}
