import type { Person } from './briefing.ts';

/**
 * A name as reference managers take it: family name first, with a comma. A name whose parts are not known stays
 * whole, since a program that guesses turns round what the person doesn't.
 */
export function citedName({ name, family, given }: Pick<Person, 'name' | 'family' | 'given'>): string {
  return family === undefined ? name : [family, given].filter(Boolean).join(', ');
}
