import { languageOf } from './language.ts';
import { wordsOfTurn, type RawTurn } from './turn.ts';

const fewestTurns = 4;

/**
 * Where each turn is given twice, in two languages one after the other: the indexes of the turns in the second
 * language. Empty where a text is in one language, or in two without being given twice.
 *
 * @param kept the language to keep, where it is one of the two; else the first
 */
export function findTranslatedTurns(turns: readonly RawTurn[], kept: string | null): Set<number> {
  if (turns.length < fewestTurns) return new Set();
  const languages = turns.map((turn) => languageOf(`${turn.label ?? ''} ${wordsOfTurn(turn)}`));
  const [first = null] = languages;
  const other = languages.find((language) => language !== null && language !== first) ?? null;
  if (first === null || other === null) return new Set();
  const pairs: [number, number][] = [];
  for (let index = 0; index + 1 < turns.length; index++)
    if (isPair(languages[index] ?? null, languages[index + 1] ?? null, first, other))
      pairs.push([index, ++index]);
  if (pairs.length * 2 < turns.length * 0.8) return new Set();
  return new Set(pairs.map(([one, two]) => (kept === other ? one : two)));
}

/** A few words, such as `At 10:00.`, tell no language; the turn beside them does. */
function isPair(one: string | null, two: string | null, first: string, other: string): boolean {
  return (one === first && (two === other || two === null)) || (one === null && two === other);
}
