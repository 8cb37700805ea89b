import type { Briefing } from '../model/briefing.ts';
import { longDate } from './dates.ts';

/** `Harbour Office, 3 May 2024 · English as published by …`: who held a briefing, when, and whose wording it is in. */
export function eventLine({
  hosts,
  date,
  rendering,
}: Pick<Briefing, 'hosts' | 'date' | 'rendering'>): string {
  return `${[...hosts, longDate(date)].join(', ')} · ${rendering}`;
}
