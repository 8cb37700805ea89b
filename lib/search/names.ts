import { tokensOf } from '../text/tokens.ts';
import type { SearchRecord } from './record.ts';

/** The key of a name of several words: it is met as a whole, or not at all. */
export function nameKey(forms: readonly string[]): string {
  return `@${forms.join(' ')}`;
}

/** The speaker's and the outlet's names, folded word by word. */
export function namesIn({ fields: { speaker, outlet } }: SearchRecord): string[][] {
  return [...(speaker ? [speaker.name] : []), ...(outlet ? [outlet.name, ...outlet.also] : [])].map((name) =>
    tokensOf(name).map(({ form }) => form),
  );
}

/** The longest name that begins at a place, or null. */
export function nameAt(
  names: ReadonlyMap<string, string[]>,
  forms: readonly string[],
  at: number,
): string[] | null {
  let longest: string[] | null = null;
  for (const name of names.values())
    if (name.length > (longest?.length ?? 1) && name.every((form, step) => forms[at + step] === form))
      longest = name;
  return longest;
}
