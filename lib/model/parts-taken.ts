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

/**
 * The directory for the words of one briefing: with the role of those who take part, that they interpret and for whom,
 * or that their words are interpreted by somebody nobody knows.
 */
export function directoryIn(briefing: Briefing, directory: Directory): Directory {
  const parts = new Map<string, string[]>();
  for (const { person, for: spoken } of briefing.interpreters) {
    if (person === null) for (const id of spoken) push(parts, id, 'interpreted');
    else push(parts, person, `interpreter for ${namesOf(spoken, directory)}`);
  }
  if (parts.size === 0) return directory;
  return {
    ...directory,
    person: (id) => {
      const person = directory.person(id);
      const own = parts.get(id);
      return own ? { ...person, role: [person.role, ...own].filter(Boolean).join(', ') } : person;
    },
  };
}

function push(parts: Map<string, string[]>, id: string, part: string): void {
  parts.set(id, [...(parts.get(id) ?? []), part]);
}

/** `Eva Roth interprets for Ada Lind.`, a sentence for each interpreter. */
export function interpretingIn(briefing: Briefing, directory: Directory): string[] {
  const named = briefing.interpreters.flatMap(({ person, for: spoken }) =>
    person === null ? [] : [`${directory.person(person).name} interprets for ${namesOf(spoken, directory)}.`],
  );
  return [...named, ...unnamedInterpreting(briefing, directory)];
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
