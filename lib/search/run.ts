import type { LoadedIndex } from './load-index.ts';
import type { Reading } from './readings.ts';

/** A stretch of tokens in a document: from `at`, `length` tokens long. */
export interface TokenSpan {
  at: number;
  length: number;
}

/** Words of a query that must follow each other. */
export interface RunQuery {
  readings: Reading[][];
}

/** Stretches in which the words stand one behind the other, by document. */
export function findRuns(index: LoadedIndex, run: RunQuery): Map<number, TokenSpan[]> {
  const found = new Map<number, TokenSpan[]>();
  const seen = new Set<string>();
  for (const { key } of run.readings[0] ?? []) {
    for (const { document, at } of index.postings.get(key) ?? []) {
      const start = `${document} ${at}`;
      if (seen.has(start)) continue;
      seen.add(start);
      const end = endOfRun(index.documents[document]!.readings, at, run);
      if (end === null) continue;
      const spans = found.get(document);
      const span = { at, length: end - at };
      if (spans) spans.push(span);
      else found.set(document, [span]);
    }
  }
  return found;
}

/**
 * Follows the run from a token on. Both sides have several readings from each place (`4.089 million` is one number
 * or a number and a word), so every place that can be reached is kept, as in a nondeterministic automaton.
 *
 * @returns the token behind the longest match, or null
 */
function endOfRun(text: readonly Reading[][], at: number, { readings }: RunQuery): number | null {
  let end: number | null = null;
  // Places of the query that wait to be compared, each with the tokens of the text it was reached at.
  const reached = new Map([[0, new Set([at])]]);
  for (let place = 0; reached.size > 0; place++) {
    for (const position of reached.get(place) ?? [])
      for (const asked of readings[place]!) {
        const next = place + asked.length;
        for (const said of text[position] ?? []) {
          if (!agrees(said, asked)) continue;
          const behind = position + said.length;
          if (next === readings.length) end = Math.max(end ?? 0, behind);
          else reached.set(next, (reached.get(next) ?? new Set()).add(behind));
        }
      }
    reached.delete(place);
  }
  return end;
}

/** Words glued on both sides are compared one by one instead; otherwise `rates tate` would be `rate state`. */
function agrees(said: Reading, asked: Reading): boolean {
  return said.key === asked.key && !(said.kind === 'joined' && asked.kind === 'joined');
}

/** One letter begins too many words to mean one. */
function isBeginning(key: string): boolean {
  return key.length > 1 && !key.startsWith('#');
}

/** Words that begin with these letters, the word itself left out, by binary search. */
export function wordsFrom({ words }: LoadedIndex, beginning: string, shortest = 2): string[] {
  if (!isBeginning(beginning) || beginning.length < shortest) return [];
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < beginning) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  while (words[low]?.startsWith(beginning)) found.push(words[low++]!);
  return found.filter((word) => word !== beginning);
}
