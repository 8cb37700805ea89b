import type { Briefing, Person } from './briefing.ts';

/** Ids of all who take part in a briefing: those who speak for the record, in order, the moderator, interpreters. */
export function peopleOf({
  sections,
  chair,
  interpreters,
}: Pick<Briefing, 'sections' | 'chair' | 'interpreters'>): string[] {
  const others = [chair, ...interpreters.map(({ person }) => person)];
  return [...new Set([...speakersFor({ sections, chair }), ...others.filter((id) => id !== null)])];
}

/** Ids of those who speak for the record, in order, without the moderator. */
export function speakersFor({ sections, chair }: Pick<Briefing, 'sections' | 'chair'>): string[] {
  return [...new Set(sections.flatMap(({ speakers }) => speakers))].filter((id) => id !== chair);
}

/** `Chief Engineer, Harbour Office`; what isn't known is left out. */
export function officeOf({ role, organization }: Pick<Person, 'role' | 'organization'>): string {
  return [role, organization].filter(Boolean).join(', ');
}
