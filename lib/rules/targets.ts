import { passageId, sectionIdOf } from '../model/address.ts';
import { labelTarget } from '../model/apparatus.ts';
import type { ParsedBriefing } from '../model/parsed.ts';
import { publishedLabel } from './published-label.ts';
import { summaryKeys } from './published-paragraphs.ts';

/** Something that claims and annotations can point to. */
export interface Target {
  text: string;
  /** Name of the speaker; null for questions, labels and the summary. */
  speaker: string | null;
  /** Where stage directions stand, which no quote is of. */
  directions?: readonly (readonly [number, number])[];
}

/** Every target of a briefing by its id: passages, labels as published, and the parts of the summary. */
export function targetsOf({ sections, summary }: ParsedBriefing): Map<string, Target> {
  const targets = new Map<string, Target>();
  for (const section of sections) {
    const { kind, passages } = section.fields.value;
    const id = sectionIdOf(kind, section.order);
    const keys = Object.keys(passages);
    let index = 0;
    section.turns.forEach((turn, number) => {
      targets.set(labelTarget(id, number), {
        text: publishedLabel(section, turn, number).text,
        speaker: null,
      });
      for (const { text, directions } of turn.paragraphs)
        targets.set(`${id}-${keys[index++]}`, {
          text,
          speaker: turn.act === 'question' ? null : turn.name,
          ...(directions && { directions }),
        });
    });
  }
  if (summary) {
    targets.set('summary-title', { text: summary.fields.value.title, speaker: null });
    targets.set('summary-date', { text: summary.fields.value.published, speaker: null });
    const keys = summaryKeys(summary.fields, summary.paragraphs);
    summary.paragraphs.forEach(({ text }, index) => {
      targets.set(passageId('summary', Number(keys[index]?.slice(1))), { text, speaker: null });
    });
  }
  return targets;
}
