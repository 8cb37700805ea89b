import type { Act } from '../model/briefing.ts';
import type { SpokenTurn } from './roles-in-room.ts';
import { wordsOfTurn } from './turn.ts';

/** One question, or several put together, with everything that answers it. Numbers are indexes of turns. */
export interface ImportedExchange {
  /** The turns that ask, follow-ups included. */
  question: number[];
  /** All its turns, questions included, in order. */
  turns: number[];
}

/** A text in its sections. */
export interface Sections {
  opening: number[];
  exchanges: ImportedExchange[];
  closing: number[];
}

const followsUp =
  /^(?:["“¿¡\s]*)(?:and|but|just|so|sorry|also|okay|ok|a?\s?follow-?\s?up|to follow|right|then|what about|y|pero|entonces|et|mais|alors|und|aber|also|e|mas)\b/iu;

/**
 * Cuts the turns into sections. An exchange begins with its question; several askers in a row, and the same asker
 * again behind the answer, are one exchange; moderation between two belongs to the earlier one.
 */
export function findExchanges(turns: readonly SpokenTurn[], acts: readonly Act[]): Sections {
  const sections: Sections = { opening: [], exchanges: [], closing: [] };
  const askers = new Set(
    turns.filter((_, index) => acts[index] === 'question').map(({ speaker }) => speaker),
  );
  let wasModerated = false;
  acts.forEach((act, index) => {
    const current = sections.exchanges.at(-1);
    const isNew =
      act === 'question' &&
      (!current || wasModerated || beginsExchange(turns, acts, index, current, askers.size));
    if (act === 'closing') sections.closing.push(index);
    else if (isNew) sections.exchanges.push({ question: [index], turns: [index] });
    else if (!current) sections.opening.push(index);
    else {
      current.turns.push(index);
      if (act === 'question') current.question.push(index);
    }
    wasModerated = act === 'moderation' || (wasModerated && act !== 'question');
  });
  return sections;
}

function beginsExchange(
  turns: readonly SpokenTurn[],
  acts: readonly Act[],
  index: number,
  current: ImportedExchange,
  askers: number,
): boolean {
  if (acts[index - 1] === 'question') return false;
  const turn = turns[index];
  const before = turns[current.question.at(-1) ?? -1];
  if (!turn || !before) return true;
  const isNamed = turn.speaker !== null && turn.speaker.name !== null;
  if (isNamed && before.speaker?.name && turn.speaker !== before.speaker) return true;
  // One reporter among others follows up; the only one who asks goes through an interview.
  if (isNamed && turn.speaker === before.speaker && askers > 1) return false;
  if (/^(?:zusatzfrage|nachfrage)/iu.test(turn.raw.label ?? '')) return false;
  // A word of thanks or a short remark goes on with the same exchange.
  const text = wordsOfTurn(turn.raw);
  if (!turn.hasQuestion && turn.words <= 5 && !/[—–-]\s*$/u.test(text)) return false;
  return !(turn.words <= 30 && followsUp.test(text));
}
