import type { Briefing } from './briefing.ts';

/** Ids of all who take part in a briefing: those who speak for the record, in order, then the moderator. */
export function peopleOf({ sections, chair }: Pick<Briefing, 'sections' | 'chair'>): string[] {
  return [...new Set([...speakersFor({ sections, chair }), chair])];
}

/** Ids of those who speak for the record, in order, without the moderator. */
export function speakersFor({ sections, chair }: Pick<Briefing, 'sections' | 'chair'>): string[] {
  return [...new Set(sections.flatMap(({ speakers }) => speakers))].filter((id) => id !== chair);
}
