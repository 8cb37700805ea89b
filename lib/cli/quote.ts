import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { readLibrary } from '../content/library.ts';
import { checkDraft, type CheckedQuotation } from '../quote-check/check-draft.ts';
import { checkQuote } from '../quote-check/check-quote.ts';
import { listedName } from '../quote-check/named-speaker.ts';
import { publishedPassages, type PublishedPassage } from '../quote-check/passages.ts';
import {
  noteInWords,
  notesOfPlaces,
  otherPassages,
  renderingInWords,
  verdictInWords,
  wronglyNamedInWords,
} from '../quote-check/verdict-words.ts';
import type { DiffRun, Place, Verdict } from '../quote-check/verdict.ts';

interface Options {
  briefing?: string;
  file?: string;
  json?: boolean;
  speaker?: string;
}

type Checked = CheckedQuotation<PublishedPassage>;
type Where = Place<PublishedPassage>;

/** `briefing quote TEXT`: is it verbatim? Exit 0 when every quotation is, 1 when one is not or none is found, 2 usage. */
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
    const library = readLibrary(process.cwd());
    const briefings = library.briefings.filter(({ id }) => id === (options.briefing ?? id));
    if (briefings.length === 0) {
      const known = library.briefings.map(({ id }) => `\`${id}\``).join(', ');
      return refuse(`no briefing \`${options.briefing ?? ''}\`; there are ${known}`);
    }
    const passages = publishedPassages(library, briefings);
    let checked: Checked[];
    if (options.file === undefined) {
      const speaker = options.speaker && listedName(options.speaker, [...library.people, ...library.outlets]);
      const verdict = checkQuote(text, passages, speaker);
      checked = [{ words: text, from: 0, to: text.length, speaker: speaker ?? null, verdict }];
    } else {
      const draft = readDraft(options.file);
      if (draft === null) return refuse(`cannot read \`${options.file}\``);
      checked = checkDraft(draft, passages, [...library.people, ...library.outlets]);
    }
    if (options.json) console.log(JSON.stringify(checked.map(toJson), null, 2));
    else if (checked.length === 0)
      console.log('No quotations found: nothing in the draft stands between quotation marks.');
    else console.log([...checked.map(toLines), ...renderingsOf(passages)].join('\n\n'));
    process.exitCode =
      checked.length > 0 && checked.every(({ verdict }) => verdict.verdict === 'verbatim') ? 0 : 1;
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

function renderingsOf(passages: readonly PublishedPassage[]): string[] {
  return [...new Set(passages.map(({ rendering }) => rendering))].map(renderingInWords);
}

function toLines({ words, speaker, verdict }: Checked): string {
  const named = speaker === null ? '' : ` (${speaker})`;
  return [`“${words.replace(/\s+/gu, ' ').trim()}”${named}`, ...explain(verdict)].join('\n');
}

function explain(verdict: Verdict<PublishedPassage>): string[] {
  const words = `  ${verdictInWords(verdict)}`;
  switch (verdict.verdict) {
    case 'verbatim':
      return [words, ...verdict.places.map(toLine), ...alsoLine(verdict.also)];
    case 'another speaker':
    case 'unknown speaker':
      return [words, ...verdict.places.map(toLine)];
    case 'altered':
      return [
        `${words}: ${verdict.runs.map(markRun).join(' ')}`,
        ...verdict.places.map(toLine),
        ...otherLine(verdict),
      ];
    case 'stitched':
      return [words, ...verdict.pieces.flatMap(({ places }) => places.map(toLine)), ...otherLine(verdict)];
    case 'not here':
      return [words, ...(verdict.nearest ? ['  nearest:', toLine(verdict.nearest)] : [])];
  }
}

/** What was removed from the words, and what was added to them. */
function markRun({ kind, text }: DiffRun): string {
  return kind === 'equal' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
}

function toLine(place: Where): string {
  const { passage, from, to } = place;
  const notes = notesOfPlaces([place]).map((note) => `    [${noteInWords(note)}]`);
  const head = `  ${passage.reference} · ${passage.name} · ${passage.url}`;
  return [head, `    ${passage.text.slice(from, to)}`, ...notes].join('\n');
}

function alsoLine(also: readonly Where[]): string[] {
  const references = [...new Set(otherPassages(also).map(({ reference }) => reference))];
  return references.length > 0 ? [`  also in ${references.join(', ')}`] : [];
}

function otherLine(verdict: Verdict): string[] {
  const words = wronglyNamedInWords(verdict);
  return words === null ? [] : [`  ${words}`];
}

/** Everything of a verdict; a passage is given by its addresses, not with its whole text. */
function toJson({ words, from, to, speaker, verdict }: Checked): object {
  return { words, from, to, speaker, ...(withPlaces(verdict) as object) };
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
