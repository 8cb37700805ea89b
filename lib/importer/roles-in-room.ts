import { foldLabel } from '../text/fold.ts';
import { interpretingWords, moderatingWords } from './label-words.ts';
import { countMatches } from './count-matches.ts';
import type { ImportedSpeaker, Speakers } from './speakers.ts';
import { wordsOfTurn, type RawTurn } from './turn.ts';

/** What somebody does in a press conference. */
export type RoomRole = 'asks' | 'answers' | 'moderates' | 'interprets';

/** A turn with who speaks it, as far as that is known. */
export interface SpokenTurn {
  raw: RawTurn;
  speaker: ImportedSpeaker | null;
  words: number;
  hasQuestion: boolean;
}

/** What each speaker does, told from the whole text. */
export interface Room {
  roleOf: (turn: SpokenTurn) => RoomRole;
  /** Speakers whose role was told from how they speak, not from what their label says. */
  guessed: ReadonlySet<ImportedSpeaker>;
}

/** Joins the turns with their speakers and counts. */
export function spokenTurns(turns: readonly RawTurn[], speakers: Speakers): SpokenTurn[] {
  return turns.map((raw) => {
    const text = wordsOfTurn(raw);
    return {
      raw,
      speaker: raw.label === null ? null : (speakers.byLabel.get(raw.label) ?? null),
      words: countMatches(text, /[\p{L}\p{N}]+/gu),
      hasQuestion: /[?？]/u.test(text),
    };
  });
}

interface Counts {
  turns: number;
  words: number;
  questions: number;
  /** Short turns that lead to another, begin or end the whole. */
  leading: number;
  /** Turns directly behind one of somebody who is known to ask, without leading to another. */
  behindAsking: number;
}

/** Tells who asks, answers and moderates: by the labels where they say so, else by how people speak. */
export function readRoom(turns: readonly SpokenTurn[]): Room {
  const counts = countTurns(turns);
  const roles = new Map<ImportedSpeaker, RoomRole>();
  const guessed = new Set<ImportedSpeaker>();
  for (const speaker of counts.keys()) {
    const told = roleByLabel(speaker);
    if (told) roles.set(speaker, told);
  }
  const mainWords = [...counts].reduce(
    (most, [speaker, { words }]) => (roles.get(speaker) === 'asks' ? most : Math.max(most, words)),
    1,
  );
  const asksToldly = turns.filter(({ speaker }) => speaker?.isAsking).length;
  const allQuestions = sumOf([...counts.values()], 'questions');
  const allTurns = sumOf([...counts.values()], 'turns');
  for (const [speaker, count] of counts) {
    if (roles.has(speaker)) continue;
    const role = roleBySpeech(count, {
      mainWords,
      isAskedByOthers: asksToldly >= Math.max(2, turns.length * 0.2),
      isChair: [...speaker.labels, speaker.role ?? ''].some((label) =>
        label.split(/[^\p{L}]+/u).some((word) => moderatingWords.has(foldLabel(word))),
      ),
      othersAsk: (allQuestions - count.questions) / Math.max(1, allTurns - count.turns),
    });
    roles.set(speaker, role);
    if (role !== 'answers') guessed.add(speaker);
  }
  const roleOf = ({ speaker }: SpokenTurn): RoomRole =>
    speaker ? (roles.get(speaker) ?? 'answers') : 'answers';
  return { roleOf, guessed };
}

function roleByLabel(speaker: ImportedSpeaker): RoomRole | null {
  if (speaker.isAsking) return 'asks';
  if (speaker.isAnswering) return 'answers';
  const words = [...speaker.labels, speaker.role ?? '']
    .flatMap((label) => label.split(/[^\p{L}]+/u))
    .map(foldLabel);
  if (words.some((word) => interpretingWords.has(word))) return 'interprets';
  if (speaker.name === null) return 'asks';
  // A chair or a host may well be the one who answers; a moderator is not.
  return words.some((word) => moderatingWords.has(word) && !/^(?:chair|host)/u.test(word))
    ? 'moderates'
    : null;
}

interface Setting {
  /** Words of whoever says most. */
  mainWords: number;
  /** Labels say of others that they ask. */
  isAskedByOthers: boolean;
  isChair: boolean;
  /** The share of others' turns that hold a question. */
  othersAsk: number;
}

function roleBySpeech(count: Counts, { mainWords, isAskedByOthers, isChair, othersAsk }: Setting): RoomRole {
  const { turns, words, questions, leading, behindAsking } = count;
  const asks = questions / Math.max(1, turns);
  const isLeading = leading / turns >= 0.6 && behindAsking <= turns * 0.34 && words < mainWords * 0.8;
  if (isChair && words < mainWords && leading / turns >= 0.4 && asks < 0.5) return 'moderates';
  if (isAskedByOthers && turns > 2 && leading / turns >= 0.9) return 'moderates';
  if (isLeading) return isAskedByOthers || asks < 0.5 ? 'moderates' : 'asks';
  if (!isAskedByOthers)
    return asks >= 0.5 && (words < mainWords * 0.75 || othersAsk <= 0.15) ? 'asks' : 'answers';
  return asks >= 0.75 && turns <= 3 && words < mainWords * 0.3 && behindAsking === 0 ? 'asks' : 'answers';
}

function sumOf(counts: readonly Counts[], field: 'questions' | 'turns'): number {
  return counts.reduce((sum, count) => sum + count[field], 0);
}

/** Leads from one to another, rather than saying something of the matter. */
export const leads =
  /^next\b.{0,30}$|\b(?:next question|first question|last question|(?:one|two|a few) more questions?|go ahead|your questions?|for questions|to questions|with questions|the questions|take questions|the floor|all (?:the time )?we have|that concludes|this concludes|conclude[sd]?|get started|we'll begin|we will begin|thank you all|last one|one at a time|próxima pregunta|siguiente|tiene la palabra|question suivante|la parole|nächste frage|das wort)\b|下一个问题|最后一个|提问|结束/iu;

function countTurns(turns: readonly SpokenTurn[]): Map<ImportedSpeaker, Counts> {
  const counts = new Map<ImportedSpeaker, Counts>();
  turns.forEach(({ raw, speaker, words, hasQuestion }, index) => {
    if (!speaker) return;
    const count = counts.get(speaker) ?? {
      turns: 0,
      words: 0,
      questions: 0,
      leading: 0,
      behindAsking: 0,
    };
    counts.set(speaker, count);
    count.turns++;
    count.words += words;
    if (hasQuestion) count.questions++;
    const isLeading = words <= 150 && leads.test(wordsOfTurn(raw));
    if (isLeading || (words <= 150 && (index === 0 || index === turns.length - 1))) count.leading++;
    else if (turns[index - 1]?.speaker?.isAsking) count.behindAsking++;
  });
  return counts;
}
