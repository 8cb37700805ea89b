import type { Act } from '../model/briefing.ts';
import type { FoundLabels } from './find-labels.ts';
import { doubtful, enough } from './judge-labels.ts';
import { leads, type Room, type SpokenTurn } from './roles-in-room.ts';
import { wordsOfTurn, type Unsure } from './turn.ts';

/** Everything about turns that an editor must look at, by line. */
export function findDoubts(
  turns: readonly SpokenTurn[],
  acts: readonly Act[],
  room: Room,
  labels: FoundLabels,
): Unsure[] {
  const met = new Set<unknown>();
  const isFirst = ({ speaker }: SpokenTurn): boolean => met.size < met.add(speaker).size;
  return [
    ...labelDoubts(labels, turns),
    ...looseEnds(turns),
    ...turns.flatMap((turn, index) => turnDoubts(turn, acts[index], room, isFirst(turn))),
  ];
}

const closed = /[.!?…:;,。！？：」』”"’'»)\]–—-]\s*$/u;

/** Where nearly all turns end as sentences do, a further paragraph that does not may be a heading. */
function looseEnds(turns: readonly SpokenTurn[]): Unsure[] {
  const ends = turns.flatMap(({ raw: { pieces } }) => pieces.slice(-1));
  const isLoose = ({ parts }: (typeof ends)[number]): boolean =>
    !closed.test((parts.at(-1) ?? '').slice(-20));
  if (ends.length < 6 || ends.filter(isLoose).length > ends.length * 0.2) return [];
  return turns
    .flatMap(({ raw: { pieces } }) => pieces.slice(1))
    .filter((piece) => isLoose(piece) && piece.parts.join('').split(/\s+/u).length <= 8)
    .map(({ line }) => ({ line, why: 'this paragraph ends as no sentence does; it may be a heading' }));
}

function labelDoubts({ accepted, refused, lines }: FoundLabels, turns: readonly SpokenTurn[]): Unsure[] {
  const used = new Set(turns.map(({ raw }) => raw.candidate));
  const numberOf = (index: number): number => lines[index]?.number ?? 1;
  const weak = accepted.filter(({ score }) => score < enough + doubtful);
  return [
    ...weak.flatMap(({ candidates, doubts }) =>
      candidates
        .filter((candidate) => used.has(candidate))
        .map((candidate) => ({
          line: numberOf(candidate.line),
          why: `\`${candidate.label}\` is taken for a label${because(doubts)}`,
        })),
    ),
    ...refused.flatMap(({ candidates, doubts }) =>
      candidates.map((candidate) => ({
        line: numberOf(candidate.line),
        why: `\`${candidate.label}\` is taken for words, not for a label${because(doubts)}`,
      })),
    ),
  ];
}

function because(doubts: readonly string[]): string {
  return doubts.length > 0 ? `, though ${doubts.join(' and ')}` : '';
}

function turnDoubts(
  { raw, speaker, words }: SpokenTurn,
  act: Act | undefined,
  { guessed }: Room,
  isFirst: boolean,
): Unsure[] {
  const unsure: Unsure[] = [];
  const add = (why: string): number => unsure.push({ line: raw.line, why });
  if (raw.label === null)
    add(
      speaker?.name
        ? `no label; taken for an opening by ${speaker.name}, who answers later`
        : 'no label; taken for an opening',
    );
  if (raw.isMidLine && raw.candidate?.form !== 'stop')
    add(`the break before \`${raw.label ?? ''}\` was lost: a new turn begins in the middle of a line`);
  if (raw.candidate?.form === 'colon' && raw.candidate.lastLine > raw.candidate.line)
    add(`the label \`${raw.label ?? ''}\` stands on two lines`);
  if (words === 0 && !/[\p{L}\p{N}]/u.test(wordsOfTurn(raw))) add('the turn is empty');
  if (
    /\s[/&]\s|\s(?:and|et|und|y|e)\s/u.test(speaker?.name ?? '') &&
    raw.label !== null &&
    (speaker?.name ?? '').length < 60
  )
    add(`\`${raw.label}\` may name two people`);
  if (speaker && guessed.has(speaker) && act === 'question' && isFirst)
    add(`${speaker.name ?? 'the speaker'} is taken for somebody who asks, from how they speak`);
  const last = raw.pieces.at(-1)?.parts.join('') ?? '';
  if (act === 'answer' && raw.pieces.length > 1 && last.length < 120 && leads.test(last))
    add('its last paragraph may be the words of whoever moderates');
  return unsure;
}
