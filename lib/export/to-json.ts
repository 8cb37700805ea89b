import type { Briefing } from '../model/briefing.ts';

/**
 * The transcript as data: `{briefing, title, date, rendering, sections}`, all names as ids; `interpreters`, where there
 * are any, are `[{person, for}]`. A question's
 * `speaker` is null, its outlet is the section's `askedBy` or else its own, and `asker` is the reporter where one is
 * named; `topics` is never absent, other fields are there only where they say something.
 */
export function toJson(briefing: Briefing): string {
  const { id, title, language, date, rendering, interpreters, sections } = briefing;
  return `${JSON.stringify(
    {
      briefing: id,
      title,
      ...(language !== undefined && { language }),
      date,
      rendering,
      ...(interpreters.length > 0 && { interpreters }),
      sections: sections.map((section) => ({
        id: section.id,
        kind: section.kind,
        question: section.question,
        askedBy: section.askedBy,
        speakers: section.speakers,
        topics: section.topics,
        repairs: section.repairs,
        breaksOff: section.breaksOff,
        turns: section.turns.map((turn) => ({
          act: turn.act,
          speaker: turn.speaker,
          ...(turn.act === 'question' && turn.askedBy !== undefined && { askedBy: turn.askedBy }),
          ...(turn.asker !== undefined && { asker: turn.asker }),
          label: turn.label,
          passages: turn.passages.map((passage) => ({
            id: passage.id,
            text: passage.text,
            topics: passage.topics,
            ...(passage.language !== language && { language: passage.language }),
            ...(passage.directions && { directions: passage.directions }),
          })),
        })),
      })),
    },
    null,
    1,
  )}\n`;
}
