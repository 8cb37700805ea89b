import { stringify } from 'yaml';
import type { Act } from '../model/briefing.ts';
import { foldLabel, foldSpace } from '../text/fold.ts';
import type { ImportedTranscript } from './import-transcript.ts';
import { knownNames, type KnownNames, type Naming } from './known-names.ts';
import { escapeWords, toMarkdown } from './to-markdown.ts';
import { range, type ImportedTurn } from './turn.ts';

/** What an editor says of the event beside the transcript. */
export interface EventFields {
  title: string;
  date: string;
}

/** The files of a briefing's folder: name and text. */
export type BriefingFiles = Map<string, string>;

/**
 * Writes an import as the files of a briefing, in the form that the schemas ask for. This is the one place that
 * knows that form.
 */
export function toBriefingFiles(
  imported: ImportedTranscript,
  event: EventFields,
  known: KnownNames,
): BriefingFiles {
  const naming = knownNames(imported, known);
  const { opening, exchanges, closing } = imported.sections;
  const sections: [kind: string, indexes: readonly number[]][] = [
    ...(opening.length > 0 ? [['opening', opening] as [string, readonly number[]]] : []),
    ...exchanges.map(({ turns }): [string, readonly number[]] => ['exchange', turns]),
    ...(closing.length > 0 ? [['closing', closing] as [string, readonly number[]]] : []),
  ];
  const width = Math.max(2, String(sections.length).length);
  const first = opening.length > 0 ? 0 : 1;
  const files: BriefingFiles = new Map([
    ['briefing.md', briefingFile(imported, event, naming)],
    ['source.txt', imported.source],
  ]);
  sections.forEach(([kind, indexes], index) => {
    const number = String(index + first).padStart(width, '0');
    const follows = sections[index + 1]?.[1][0];
    files.set(`${number}-${kind}.md`, sectionFile(imported, kind, indexes, follows, naming));
  });
  if (naming.newPeople.length > 0) files.set('people.proposed.yaml', stringify(naming.newPeople));
  if (naming.newOutlets.length > 0) files.set('outlets.proposed.yaml', stringify(naming.newOutlets));
  return files;
}

function briefingFile(imported: ImportedTranscript, { title, date }: EventFields, naming: Naming): string {
  const { turns } = imported;
  const unspoken = linesNotSpoken(imported);
  const moderator = turns.find(({ act, speaker }) => act === 'moderation' && speaker !== null);
  const chair = moderator ? naming.idOf(moderator) : null;
  const fields = {
    title,
    date,
    ...(chair === null ? {} : { chair }),
    licence: 'not stated by the publisher',
    ...(unspoken.length > 0 ? { not_spoken: unspoken } : {}),
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
}

/** Whole lines of the source that no turn has: headings, dates, page headers, the end. */
export function linesNotSpoken({ source, notes, removed, turns }: ImportedTranscript): string[] {
  const lines = source.split(/\r\n?|\n/u);
  const numbers = new Set([
    ...notes.flatMap(({ line, last }) => range(line, last)),
    ...removed.filter(({ why }) => !/line number/u.test(why)).map(({ line }) => line),
  ]);
  const first = new Set(turns.map(({ line }) => line));
  return [...numbers]
    .filter((number) => !first.has(number))
    .sort((a, b) => a - b)
    .map((number) => foldSpace(lines[number - 1] ?? ''))
    .filter((line) => line !== '');
}

/**
 * The file of one section.
 *
 * @param indexes of its turns in the import
 * @param follows index of the turn behind it, where there is one
 */
export function sectionFile(
  { turns, raw }: ImportedTranscript,
  kind: string,
  indexes: readonly number[],
  follows: number | undefined,
  naming: Naming,
): string {
  const own = indexes.flatMap((index) => turns[index] ?? []);
  const paragraphs = own.map(({ text }) => text.split('\n\n').filter((words) => words !== ''));
  const written = own.map(toMarkdown);
  const labels = own.map((turn) =>
    foldLabel(turn.label ?? '') === foldLabel(naming.headingOf(turn)) ? null : (turn.label ?? ''),
  );
  const speakers = [
    ...new Set(
      own.filter(({ act }) => answering(kind).includes(act)).flatMap((turn) => naming.idOf(turn) ?? []),
    ),
  ];
  const asked = own.find(({ act }) => act === 'question');
  const outlet = asked ? naming.outletOf(asked) : null;
  const count = paragraphs.flat().length;
  const isBreakLost = follows !== undefined && raw[follows]?.isMidLine === true;
  const fields = {
    kind,
    ...(kind === 'exchange' && outlet !== null ? { asked_by: outlet } : {}),
    ...(labels[0] == null ? {} : { label: labels[0] }),
    ...laterLabels(labels),
    ...(speakers.length > 0 ? { speaker: speakers } : {}),
    passages: Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index + 1}`, []])),
    ...repairsOf(indexes, paragraphs, raw, isBreakLost),
  };
  const body = own.map((turn, index) => `## ${heading(turn, naming)}\n${written[index] ?? ''}`);
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${body.join('\n\n')}\n`;
}

function answering(kind: string): readonly Act[] {
  return kind === 'opening' ? ['statement'] : kind === 'closing' ? ['closing'] : ['answer'];
}

function heading(turn: ImportedTurn, naming: Naming): string {
  return headingLine(turn.act, naming.headingOf(turn));
}

/** `Answer: Ada Lind`, as a heading has it. */
export function headingLine(act: Act, named: string): string {
  const name = escapeWords(named);
  return `${act.charAt(0).toUpperCase()}${act.slice(1)}${name === '' ? '' : `: ${name}`}`;
}

function laterLabels(labels: readonly (string | null)[]): { labels?: Record<string, string> } {
  const later = labels.flatMap((label, index): [string, string][] =>
    index > 0 && label !== null ? [[`t${index + 1}`, label]] : [],
  );
  return later.length > 0 ? { labels: Object.fromEntries(later) } : {};
}

/** A turn that begins in the middle of a line has lost the break before it: each is offered as a repair. */
function repairsOf(
  indexes: readonly number[],
  paragraphs: readonly (readonly string[])[],
  raw: ImportedTranscript['raw'],
  isBreakLost: boolean,
): { repairs?: object[] } {
  let passage = 0;
  const repairs = indexes.flatMap((_, at) => {
    const own = paragraphs[at] ?? [];
    passage += own.length;
    const next = indexes[at + 1];
    const isLost = next === undefined ? isBreakLost : raw[next]?.isMidLine === true;
    const last = own.at(-1);
    if (!isLost || last === undefined) return [];
    return [{ passage: `p${passage}`, kind: 'missing turn break', after: lastWords(last) }];
  });
  return repairs.length > 0 ? { repairs } : {};
}

/** As many of the last words as make them unique in their paragraph. */
function lastWords(text: string): string {
  const words = text.split(' ');
  for (let count = Math.min(4, words.length); count < words.length; count++) {
    const tail = words.slice(-count).join(' ');
    if (text.indexOf(tail) === text.lastIndexOf(tail)) return tail;
  }
  return text;
}
