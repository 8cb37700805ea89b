import type { Briefing } from '../model/briefing.ts';
import type { Directory } from '../model/directory.ts';
import { slugOf, type Voice, voicesOf } from './voices.ts';

/** The agents of one briefing, and what Akoma Ntoso calls them. */
export interface Agents {
  voices: readonly Voice[];
  /** The agent’s `eId`: its own id, or one with its kind before it where something else in the briefing has that. */
  idOf: (voice: Pick<Voice, 'kind' | 'id'>) => string;
}

/** Everybody who speaks, asks or answers, each with an `eId` that nothing else has. */
export function agentsOf(briefing: Briefing, directory: Directory): Agents {
  const voices = voicesOf(briefing, directory);
  const taken = new Set(
    briefing.sections.flatMap(({ id, turns }) => [
      id,
      ...turns.flatMap(({ passages }) => passages.map((passage) => passage.id)),
    ]),
  );
  const ids = new Map<string, string>();
  for (const { kind, id } of voices) {
    const free = taken.has(id) ? `${kind}.${id}` : id;
    taken.add(free);
    ids.set(`${kind} ${id}`, free);
  }
  return { voices, idOf: ({ kind, id }) => ids.get(`${kind} ${id}`) ?? `${kind}.${id}` };
}

/** `role.chief-engineer` for `Chief Engineer`. */
export function roleId(role: string): string {
  return `role.${slugOf(role)}`;
}
