import { listOf } from '../model/list-of.ts';

/** `Press conference of the Harbour Office and the City`; without hosts the first two words alone. */
export function pressConferenceOf(hosts: readonly string[]): string {
  return hosts.length === 0
    ? 'Press conference'
    : `Press conference of ${listOf(hosts.map((host) => `the ${host}`))}`;
}
