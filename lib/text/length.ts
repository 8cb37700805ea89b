import type { Section, Turn } from '../model/briefing.ts';
import { spokenText } from '../model/spoken.ts';
import { wordsOf } from './words.ts';

/** Words a minute of quiet reading, for English prose (Brysbaert 2019 finds 238). */
const readingSpeed = 238;

/** How many words a turn holds, stage directions not counted. */
export function wordsInTurn(turn: Turn): number {
  return turn.passages.reduce((sum, passage) => sum + wordsOf(spokenText(passage)).length, 0);
}

/** How many words a section holds, labels not counted. */
export function wordsInSection(section: Section): number {
  return section.turns.reduce((sum, turn) => sum + wordsInTurn(turn), 0);
}

/** Time of reading, `4 min`: minutes rounded, at least one, thousands separated; it stays on one line. */
export function readingTime(words: number): string {
  return `${Math.max(1, Math.round(words / readingSpeed)).toLocaleString('en-GB')}\u00a0min`;
}
