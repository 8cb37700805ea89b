import type { Briefing, Passage, Section, Turn } from '../model/briefing.ts';
import { amountOf } from '../text/amount.ts';

/** A turn with those of its passages that were asked for. */
export interface TurnExcerpt {
  turn: Turn;
  passages: Passage[];
}

/** A section with those of its turns that have passages that were asked for. */
export interface SectionExcerpt {
  section: Section;
  turns: TurnExcerpt[];
}

/** A briefing with those of its sections that have passages that were asked for. */
export interface BriefingExcerpt {
  briefing: Briefing;
  sections: SectionExcerpt[];
}

/** Picks passages across briefings, in the order of the text; what has none is left out. */
export function pickPassages(
  briefings: readonly Briefing[],
  isWanted: (passage: Passage, turn: Turn, section: Section) => boolean,
): BriefingExcerpt[] {
  return briefings
    .map((briefing) => ({
      briefing,
      sections: briefing.sections
        .map((section) => ({ section, turns: pickTurns(section, isWanted) }))
        .filter(({ turns }) => turns.length > 0),
    }))
    .filter(({ sections }) => sections.length > 0);
}

function pickTurns(
  section: Section,
  isWanted: (passage: Passage, turn: Turn, section: Section) => boolean,
): TurnExcerpt[] {
  return section.turns
    .map((turn) => ({ turn, passages: turn.passages.filter((passage) => isWanted(passage, turn, section)) }))
    .filter(({ passages }) => passages.length > 0);
}

/** How many passages were picked, and from how many sections. */
export function countExcerpts(excerpts: readonly BriefingExcerpt[]): { passages: number; sections: number } {
  const sections = excerpts.flatMap((excerpt) => excerpt.sections);
  const passages = sections.flatMap((section) => section.turns.flatMap((turn) => turn.passages));
  return { passages: passages.length, sections: sections.length };
}

/** `10 passages in 4 sections`, or that somebody takes part without a word. */
export function amountSaid(excerpts: readonly BriefingExcerpt[]): string {
  return excerpts.length > 0 ? amountOf(countExcerpts(excerpts)) : 'takes part without words';
}
