/** A reader's query with the passages that answer it. */
export interface BenchQuery {
  id: string;
  q: string;
  type: string;
  /** Passage ids, best first; none where silence is right. */
  relevant: string[];
}

/** A search engine as the bench drives it: ids of passages, best first. */
export interface Engine {
  name: string;
  first(text: string): string[];
  /** Near misses, appended; engines of one tier have none. */
  near?(text: string): string[];
}

/** What a query set says of an engine. */
export interface Figures {
  /** Mean of 1 / rank of the first relevant passage; 0 where none is found. */
  reciprocalRank: number;
  /** Mean share of the relevant passages (five at most) that are among the first five hits. */
  recall: number;
  /** Share of the queries without answer for which nothing is shown. */
  silence: number;
  /** Milliseconds of each query. */
  firstTimes: number[];
  nearTimes: number[];
  failures: { query: BenchQuery; found: string[] }[];
}

const shown = 5;

/** Runs every query twice, once to warm up, and measures. */
export function measure(engine: Engine, queries: readonly BenchQuery[]): Figures {
  for (const { q } of queries) ask(engine, q);
  const answers = queries.map((query) => ({ query, ...ask(engine, query.q) }));
  const answered = answers.filter(({ query }) => query.relevant.length > 0);
  const silent = answers.filter(({ query }) => query.relevant.length === 0);
  return {
    reciprocalRank: mean(answered.map(({ query, found }) => reciprocalRank(query, found))),
    recall: mean(answered.map(({ query, found }) => recall(query, found))),
    silence: mean(silent.map(({ found }) => (found.length === 0 ? 1 : 0))),
    firstTimes: answers.map(({ firstTime }) => firstTime),
    nearTimes: engine.near ? answers.map(({ nearTime }) => nearTime) : [],
    failures: answers
      .filter(({ query, found }) =>
        query.relevant.length > 0
          ? reciprocalRank(query, found) < 1 || recall(query, found) < 1
          : found.length > 0,
      )
      .map(({ query, found }) => ({ query, found: found.slice(0, shown) })),
  };
}

function ask(engine: Engine, text: string) {
  const start = performance.now();
  const first = engine.first(text);
  const middle = performance.now();
  const near = engine.near?.(text) ?? [];
  return {
    found: [...first, ...near],
    firstTime: middle - start,
    nearTime: performance.now() - middle,
  };
}

function reciprocalRank({ relevant }: BenchQuery, found: readonly string[]): number {
  const place = found.findIndex((id) => relevant.includes(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

function recall({ relevant }: BenchQuery, found: readonly string[]): number {
  const seen = found.slice(0, shown).filter((id) => relevant.includes(id));
  return seen.length / Math.min(relevant.length, shown);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
