import type { Briefing } from './briefing.ts';
import type { Directory } from './directory.ts';
import { listOf } from './list-of.ts';

/** What somebody is in a briefing, as far as it is known: the office held, moderator, `interpreter for Ada Lind`. */
export function officesIn(briefing: Briefing, id: string, directory: Directory): string[] {
  const { role } = directory.person(id);
  const interpreting = briefing.interpreters
    .filter(({ person }) => person === id)
    .map((interpreter) => `interpreter for ${namesOf(interpreter.for, directory)}`);
  return [id === briefing.chair ? 'moderator' : role, ...interpreting].filter(
    (office) => office !== undefined && office !== null,
  );
}

/** `Words of Ada Lind are interpreted.`, where nobody knows by whom. */
export function unnamedInterpreting({ interpreters }: Briefing, directory: Directory): string[] {
  return interpreters
    .filter(({ person }) => person === null)
    .map((interpreter) => `Words of ${namesOf(interpreter.for, directory)} are interpreted.`);
}

function namesOf(ids: readonly string[], directory: Directory): string {
  return listOf(ids.map((id) => directory.person(id).name));
}
