import type { Briefing } from '../model/briefing.ts';
import type { PassageFacts } from './filter.ts';
import { outletOf } from '../model/questioner.ts';

/** What filters need to know of each passage of a briefing, in the order of the text. */
export function factsOf(briefing: Briefing): PassageFacts[] {
  return briefing.sections.flatMap((section) =>
    section.turns.flatMap((turn) =>
      turn.passages.map((passage) => ({
        id: passage.id,
        section: section.id,
        topics: passage.topics,
        speaker: turn.speaker,
        outlet: outletOf(section, turn),
        act: turn.act,
      })),
    ),
  );
}
