import type { Briefing, Passage, Section, Turn } from './briefing.ts';

/** A passage that no claim of the summary rests on. */
export interface UncoveredPassage {
  section: Section;
  turn: Turn;
  passage: Passage;
}

/**
 * What the summary left out: the passages on which no claim rests, in the order of the text. Moderation and
 * the closing words of the chair are left aside, since nobody sums them up.
 */
export function uncoveredPassages({ sections, claims }: Briefing): UncoveredPassage[] {
  const covered = new Set(claims.flatMap(({ evidence }) => evidence.map(({ target }) => target)));
  return sections.flatMap((section) =>
    section.turns
      .filter(({ act }) => act !== 'moderation' && act !== 'closing')
      .flatMap((turn) =>
        turn.passages.filter(({ id }) => !covered.has(id)).map((passage) => ({ section, turn, passage })),
      ),
  );
}
