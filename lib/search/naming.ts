import { inflectionStem } from '../text/stem.ts';
import type { LoadedIndex } from './load-index.ts';
import { nameKey, type Bearer } from './names.ts';

/** Somebody or something that words of a query name. */
export interface NamedThere {
  bearer: Bearer;
  /** The first of the words, from 0. */
  at: number;
  /** How many words of the query name it. */
  length: number;
}

/** A part of a name that is shorter names nobody: it is an initial. */
const shortestPart = 2;

/** Whom the words of a query name; part of a name names nobody else. */
export function allNamed(index: LoadedIndex, forms: readonly string[]): NamedThere[] {
  const named = forms.flatMap((_, at) => namedAt(index, forms, at));
  return named.filter(
    (each) =>
      each.length > 1 ||
      !named.some((other) => other.length > 1 && other.at <= each.at && each.at < other.at + other.length),
  );
}

/**
 * Whom the words from a place on name: a speaker by the whole name or a part of it that is nothing but a name, an
 * outlet by a name or by a word that nobody says, a topic by its whole name.
 */
function namedAt(index: LoadedIndex, forms: readonly string[], at: number): NamedThere[] {
  return [...index.bearers.values()].flatMap((bearer) => {
    if (bearer.kind === 'section') return [];
    const length = Math.max(0, ...bearer.wordings.map((wording) => lengthNamed(bearer, wording, forms, at)));
    if (length > 1 || (length === 1 && isOnlyName(index, bearer, forms[at]!)))
      return [{ bearer, at, length }];
    return bearer.kind !== 'topic' && isPartOfName(index, bearer, forms[at]!)
      ? [{ bearer, at, length: 1 }]
      : [];
  });
}

/** Topics may be typed in any inflection, names of people and newsrooms may not. */
function lengthNamed(
  { kind }: Bearer,
  wording: readonly string[],
  forms: readonly string[],
  at: number,
): number {
  const [first] = wording;
  const asked = forms[at]!;
  // Most names begin in another way, and stems cost time.
  if (first === undefined || first.slice(0, 2) !== asked.slice(0, 2)) return 0;
  const agrees = (form: string | undefined, own: string) =>
    form === own || (kind === 'topic' && form !== undefined && inflectionStem(form) === inflectionStem(own));
  return wording.every((own, step) => agrees(forms[at + step], own)) ? wording.length : 0;
}

/** A name of one word that is also said as a word is a word first. */
function isOnlyName(index: LoadedIndex, { kind }: Bearer, form: string): boolean {
  return kind === 'topic' ? !index.postings.has(form) : !index.common.has(form);
}

function isPartOfName(index: LoadedIndex, { kind, wordings }: Bearer, form: string): boolean {
  if (form.length < shortestPart || index.common.has(form)) return false;
  const own = wordings.filter((wording) => wording.includes(form));
  if (own.length === 0) return false;
  // A newsroom's name is made of words that are said of other things as well.
  return kind === 'speaker' || own.some((wording) => isSaidOnlyInName(index, form, wording));
}

function isSaidOnlyInName({ postings }: LoadedIndex, form: string, wording: readonly string[]): boolean {
  const times = postings.get(form)?.length ?? 0;
  return times <= (postings.get(nameKey(wording))?.length ?? 0);
}
