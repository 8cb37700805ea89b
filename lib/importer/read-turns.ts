import { findActs } from './acts.ts';
import { findTranslatedTurns } from './bilingual.ts';
import { findDirections } from './directions.ts';
import { findDoubts } from './doubts.ts';
import { findExchanges, type Sections } from './exchanges.ts';
import type { FoundLabels } from './find-labels.ts';
import { isHeading, type Gathered } from './gather-turns.ts';
import { noCustoms } from './label-customs.ts';
import { readLabel } from './read-label.ts';
import { readRoom, spokenTurns, type Room, type SpokenTurn } from './roles-in-room.ts';
import { findRosters } from './roster.ts';
import type { Removed } from './source-line.ts';
import { findSpeakers, type ImportedSpeaker } from './speakers.ts';
import {
  noteOf,
  range,
  wordsOfTurn,
  type ImportedTurn,
  type Note,
  type RawTurn,
  type Unsure,
} from './turn.ts';
import { findOpening } from './unlabelled-opening.ts';

/** The turns of a transcript with who speaks them and what they do. */
export interface TurnsRead {
  turns: ImportedTurn[];
  raw: RawTurn[];
  speakers: (ImportedSpeaker & { kind: 'speaker' | 'questioner' | 'unknown' })[];
  sections: Sections;
  notes: Note[];
  removed: Removed[];
  unsure: Unsure[];
  /** 1-based lines of the source that hold a label or words of a turn. */
  spokenLines: Set<number>;
  hasUnlabelledOpening: boolean;
  isBilingual: boolean;
}

/** Reads who speaks and what each turn does from turns that are cut at their labels. */
export function readTurns(
  gathered: Gathered,
  labels: FoundLabels,
  options: { language: string | null; front: readonly Note[] },
): TurnsRead {
  const rosters = findRosters(gathered.turns);
  const openingAt =
    rosters.size > 0 ? gathered.head.length : findOpening(gathered.head, startsWithQuestion(gathered));
  const labelled = gathered.turns.filter((_, index) => !rosters.has(index));
  const translated = findTranslatedTurns(labelled, options.language);
  const opening = openingTurn(gathered, openingAt);
  const raw = [...opening, ...labelled.filter((_, index) => !translated.has(index))];
  const notes = [
    ...options.front,
    ...gathered.head
      .filter((line, index) => index < openingAt || isHeading(line, gathered.head, index))
      .map(noteOf),
    ...gathered.turns.filter((_, index) => rosters.has(index)).flatMap(notesOf),
    ...gathered.notes,
  ].sort((a, b) => a.line - b.line);
  const speakers = findSpeakers(raw, [...notes.map(({ text }) => text)]);
  const spoken = spokenTurns(raw, speakers);
  const room = readRoom(spoken);
  if (opening.length > 0) nameOpening(spoken, room);
  const acts = findActs(spoken, room);
  const firstTurns = new Map([...spoken].reverse().map((turn) => [turn.speaker, turn]));
  return {
    turns: spoken.map((turn, index) => toTurn(turn, acts[index] ?? 'statement')),
    raw,
    speakers: speakers.all.map((speaker) =>
      described(speaker, kindOf(speaker, firstTurns.get(speaker), room)),
    ),
    sections: findExchanges(spoken, acts),
    notes,
    removed: labelled.flatMap((turn, index) => (translated.has(index) ? removedTurn(turn) : [])),
    unsure: [...gathered.unsure, ...speakers.unsure, ...findDoubts(spoken, acts, room, labels)].sort(
      (a, b) => a.line - b.line,
    ),
    spokenLines: new Set(raw.flatMap(linesOf)),
    hasUnlabelledOpening: opening.length > 0,
    isBilingual: translated.size > 0,
  };
}

/** True where the first label is of somebody who asks, or of a newsroom. */
function startsWithQuestion({ turns: [first] }: Gathered): boolean {
  return first?.label != null && readLabel(first.label, noCustoms).asks;
}

function openingTurn({ head }: Gathered, from: number): RawTurn[] {
  const lines = head.filter((line, index) => index >= from && !isHeading(line, head, index));
  const [first] = lines;
  if (!first) return [];
  const pieces = lines.map(({ number, last, text }) => ({
    line: number,
    lines: range(number, last),
    parts: [text.trim().replace(/\s+/gu, ' ')],
  }));
  return [{ line: first.number, label: null, candidate: null, labelLines: [], pieces, isMidLine: false }];
}

/** An opening without a label is most likely spoken by the one who then gives most of the answers. */
function nameOpening(spoken: SpokenTurn[], room: Room): void {
  const answers = new Map<ImportedSpeaker, number>();
  for (const turn of spoken)
    if (turn.speaker && room.roleOf(turn) === 'answers')
      answers.set(turn.speaker, (answers.get(turn.speaker) ?? 0) + 1);
  const all = [...answers.values()].reduce((sum, count) => sum + count, 0);
  const [most] = [...answers].sort((a, b) => b[1] - a[1]);
  const [first] = spoken;
  if (first && most && most[1] >= all * 0.6) first.speaker = most[0];
}

function toTurn({ raw, speaker }: SpokenTurn, act: ImportedTurn['act']): ImportedTurn {
  const text = wordsOfTurn(raw);
  return {
    line: raw.line,
    label: raw.label,
    speaker: speaker?.name ?? null,
    act,
    text,
    directions: findDirections(text).map(({ from, to }) => [from, to]),
  };
}

/** What stands behind the name of somebody who asks is their newsroom. */
function described(
  speaker: ImportedSpeaker,
  kind: TurnsRead['speakers'][number]['kind'],
): TurnsRead['speakers'][number] {
  const { organization, outlet } = speaker;
  if (kind !== 'questioner' || outlet !== null) return { ...speaker, kind };
  return { ...speaker, kind, outlet: organization, organization: null };
}

function kindOf(
  speaker: ImportedSpeaker,
  turn: SpokenTurn | undefined,
  room: Room,
): 'speaker' | 'questioner' | 'unknown' {
  if (speaker.name === null) return 'unknown';
  return turn && room.roleOf(turn) === 'asks' ? 'questioner' : 'speaker';
}

function linesOf({ labelLines, pieces }: RawTurn): number[] {
  return [...labelLines, ...pieces.flatMap(({ lines }) => lines)];
}

function removedTurn(turn: RawTurn): Removed[] {
  return [...new Set(linesOf(turn))].map((line) => ({ line, why: 'the same in another language' }));
}

/** A field of a roster is one note with what stands on its line, and one for each line below. */
function notesOf({ line, label, labelLines, pieces }: RawTurn): Note[] {
  const own = pieces.map((piece) => ({
    line: piece.line,
    last: piece.lines.at(-1) ?? piece.line,
    text: piece.parts.join(''),
  }));
  const [first, ...rest] = own;
  if (first?.line === line) return [{ ...first, text: `${label ?? ''}: ${first.text}` }, ...rest];
  return [{ line, last: labelLines.at(-1) ?? line, text: label ?? '' }, ...own];
}
