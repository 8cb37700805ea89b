import type { Mark, QuoteWord, ReadQuote } from './read-quote.ts';
import { keepsFigures, type Spoken, type WordRun } from './spoken.ts';

/** True where a word of the quote is the word at this place. */
export function isWordAt(word: QuoteWord, { forms }: Spoken, at: number): boolean {
  const form = forms[at];
  if (form === undefined) return false;
  if (form === word.form) return true;
  const { bent } = word;
  return bent !== null && form.startsWith(bent.start) && form.endsWith(bent.end);
}

/** Every place where the words stand in one run within one turn, in order of the text. */
export function findRuns(words: readonly QuoteWord[], spoken: Spoken): WordRun[] {
  if (words.length === 0) return [];
  const { starts, offset } = startingPlaces(words, spoken);
  const runs: WordRun[] = [];
  for (const place of starts) {
    const start = place - offset;
    const end = start + words.length;
    if (start < 0 || spoken.turns[start] !== spoken.turns[end - 1]) continue;
    const isRun = words.every((word, at) => isWordAt(word, spoken, start + at));
    if (isRun && keepsFigures(spoken, { start, end })) runs.push({ start, end });
  }
  return runs;
}

/** The places of the word that stands in fewest; `offset` is its place in the words. */
function startingPlaces(
  words: readonly QuoteWord[],
  { places, forms }: Spoken,
): { starts: readonly number[]; offset: number } {
  let starts: readonly number[] | null = null;
  let offset = 0;
  words.forEach(({ form, bent }, at) => {
    const own = bent ? null : (places.get(form) ?? []);
    if (own && (starts === null || own.length < starts.length)) {
      starts = own;
      offset = at;
    }
  });
  return { starts: starts ?? forms.map((_, at) => at), offset };
}

/**
 * Every place where the runs of words between the marks of an editor stand in order within one turn, closest
 * together; one list of runs a place, told apart by where it begins.
 */
export function findMarkedRuns({ words, marks }: ReadQuote, spoken: Spoken): WordRun[][] {
  const parts = partsOf(words, marks);
  let reached: WordRun[][] = [];
  for (const [number, { part, most }] of parts.entries()) {
    const runs = findRuns(part, spoken);
    reached = number === 0 ? runs.map((run) => [run]) : follow(reached, runs, most, spoken);
    if (reached.length === 0) return [];
  }
  const starts = new Set<number>();
  return reached.filter(([first]) => {
    if (!first || starts.has(first.start)) return false;
    starts.add(first.start);
    return true;
  });
}

/** Appends to each run the nearest chain that ends before it. */
function follow(
  chains: readonly WordRun[][],
  runs: readonly WordRun[],
  most: number,
  { turns }: Spoken,
): WordRun[][] {
  const longer: WordRun[][] = [];
  let next = 0;
  for (const run of runs) {
    while (next < chains.length && endOf(chains[next]!) <= run.start) next++;
    const chain = chains[next - 1];
    if (!chain || run.start - endOf(chain) > most || turns[endOf(chain) - 1] !== turns[run.start]) continue;
    longer.push([...chain, run]);
  }
  return longer;
}

function endOf(chain: readonly WordRun[]): number {
  return chain.at(-1)?.end ?? 0;
}

interface Part {
  part: QuoteWord[];
  /** Words of the passage that may stand between this part and the one before. */
  most: number;
}

function partsOf(words: readonly QuoteWord[], marks: readonly Mark[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let most = 0;
  for (const mark of [...marks, null]) {
    const to = mark?.at ?? words.length;
    if (to > from) {
      parts.push({ part: words.slice(from, to), most });
      most = 0;
    }
    from = to;
    most += mark?.most ?? 0;
  }
  return parts;
}
