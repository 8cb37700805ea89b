import { passageId } from '../model/address.ts';
import { labelTarget } from '../model/apparatus.ts';
import type { ParsedBriefing } from '../model/parsed.ts';
import { passageFields } from '../model/passage-fields.ts';
import type { SectionFields } from '../model/schemas.ts';
import { publishedLabel } from './published-label.ts';
import { sectionIds } from './section-ids.ts';
import { summaryKeys } from './published-paragraphs.ts';

type PassageFields = SectionFields['passages'][string];

/** Something that claims and annotations can point to. */
export interface Target {
  text: string;
  /** Name of the speaker; null for questions, labels and the summary. */
  speaker: string | null;
  /** Language (BCP 47) of a passage, where it is told. */
  language?: string;
  /** Where stage directions stand, which no quote is of. */
  directions?: readonly (readonly [number, number])[];
}

/** Every target of a briefing by its id: passages, labels as published, and the parts of the summary. */
export function targetsOf({ fields, sections, summary }: ParsedBriefing): Map<string, Target> {
  const targets = new Map<string, Target>();
  const languageOf = (written: PassageFields | undefined): { language?: string } => {
    const language = passageFields(written).language ?? fields.value.language;
    return language === undefined ? {} : { language };
  };
  for (const [section, id] of sectionIds(sections)) {
    const { passages } = section.fields.value;
    const keys = Object.keys(passages);
    let index = 0;
    section.turns.forEach((turn, number) => {
      targets.set(labelTarget(id, number), {
        text: publishedLabel(section, turn, number).text,
        speaker: null,
      });
      for (const { text, directions } of turn.paragraphs)
        targets.set(`${id}-${keys[index]}`, {
          text,
          ...languageOf(passages[keys[index++] ?? '']),
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
