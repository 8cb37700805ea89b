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

/** Minutes of reading, rounded, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / readingSpeed));
}
