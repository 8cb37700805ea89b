import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { contentRoot } from '../content/content-root.ts';
import { readLibrary } from '../content/library.ts';
import { checkText, type CheckedText } from '../quote-check/check-text.ts';
import { flawsOf } from '../quote-check/flaws.ts';
import { publishedPassages, type PublishedPassage } from '../quote-check/passages.ts';
import { reportAsText } from '../quote-check/report-text.ts';
import { makeReport } from '../quote-check/report.ts';
import type { Place } from '../quote-check/verdict.ts';

interface Options {
  briefing?: string;
  file?: string;
  json?: boolean;
  speaker?: string;
}

type Where = Place<PublishedPassage>;

/**
 * `briefing quote TEXT`: is it verbatim? It tells the same as the page. Exit 0 when everything is in order, 1 when a
 * quotation is not verbatim, when a figure is wrong or unlike what was said, or when a draft has no quotations, 2 usage.
 */
export const quoteCommand = new Command('quote')
  .description('check a quote, or every quotation in a draft, against the transcripts')
  .argument('[text...]', 'the quote')
  .option('--file <draft>', 'check the quotations in this file; - for standard input')
  .option('--speaker <name>', 'who is said to have said it')
  .option('--briefing <id>', 'only this briefing, by the name of its folder')
  .option('--json', 'print the verdicts as JSON')
  .action((texts: string[], options: Options) => {
    const text = texts.join(' ');
    if ((text.trim() === '') === (options.file === undefined))
      return refuse('expected either a quote or --file with a draft');
    if (options.file !== undefined && options.speaker !== undefined)
      return refuse('--speaker goes with a quote; a draft names its speakers itself');
    const library = readLibrary(contentRoot());
    const briefings = library.briefings.filter(({ id }) => id === (options.briefing ?? id));
    if (briefings.length === 0) {
      const known = library.briefings.map(({ id }) => `\`${id}\``).join(', ');
      return refuse(`no briefing \`${options.briefing ?? ''}\`; there are ${known}`);
    }
    const passages = publishedPassages(library, briefings);
    const draft = options.file === undefined ? text : readDraft(options.file);
    if (draft === null) return refuse(`cannot read \`${options.file ?? ''}\``);
    const people = [...library.people, ...library.outlets];
    const checked = checkText(draft, passages, people, options.speaker ?? null);
    const report = makeReport(checked, passages, library.briefings.length > 1);
    console.log(options.json ? JSON.stringify(toJson(checked), null, 2) : reportAsText(report, ''));
    const isDraftWithout = options.file !== undefined && checked.isUnmarked;
    const hasProblem = report.items.some(({ state }) => state === 'problem');
    process.exitCode = isDraftWithout || hasProblem ? 1 : 0;
  });

function refuse(message: string): void {
  console.error(`briefing: ${message}`);
  process.exitCode = 2;
}

function readDraft(file: string): string | null {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch {
    return null;
  }
}

/** Everything that was found, in the order of the text; a passage is given by its addresses, not with its whole text. */
function toJson({ checked, numbers }: CheckedText<PublishedPassage>): object[] {
  const quotations = checked.map(({ verdict, ...quotation }) => ({
    kind: 'quotation',
    ...quotation,
    ...verdict,
    flaws: flawsOf(verdict),
  }));
  const all = [...quotations, ...numbers.map((number) => ({ kind: 'number', ...number }))];
  return all.sort((a, b) => a.from - b.from).map((each) => withPlaces(each) as object);
}

function withPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlaces);
  if (typeof value !== 'object' || value === null) return value;
  if (isPlace(value)) {
    const { passage, from, to } = value;
    const { id, briefing, name, url, rendering } = passage;
    return {
      passage: id,
      briefing,
      speaker: name,
      url,
      rendering,
      from,
      to,
      text: passage.text.slice(from, to),
    };
  }
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, withPlaces(own)]));
}

function isPlace(value: object): value is Where {
  return 'passage' in value;
}
