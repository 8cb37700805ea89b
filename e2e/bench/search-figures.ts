/** A reader's query with the passages that answer it. */
export interface BenchQuery {
  id: string;
  q: string;
  type: string;
  /** Passage ids, best first; none where silence is right. */
  relevant: string[];
}

/** A search engine as the bench drives it: ids of what it finds, best first. */
export interface Engine {
  name: string;
  /** The tiers that only look up; for engines of one tier, all that they find. */
  first(text: string): string[] | Promise<string[]>;
  /** What comes after, asked in this order for the same text. */
  near?(): string[];
  /** Brings what `meaning` needs, as a browser fetches it; its time is not counted. */
  fetch?(): void;
  /** Tiers that may speak where nothing has the words: silence is not asked of them. */
  meaning?(): string[];
}

/** What a query set says of an engine. */
export interface Figures {
  /** Mean of 1 / rank of the first relevant passage; 0 where none is found. */
  reciprocalRank: number;
  /** Mean share of the relevant passages (five at most) that are among the first five hits. */
  recall: number;
  /** Share of the queries without answer for which the tiers that have the words show nothing. */
  silence: number;
  /** Milliseconds of each query. */
  times: Record<'first' | 'near' | 'meaning', number[]>;
  failures: { query: BenchQuery; found: string[] }[];
}

const shown = 5;

/** Runs every query twice, once to warm up, and measures. */
export async function measure(engine: Engine, queries: readonly BenchQuery[]): Promise<Figures> {
  for (const { q } of queries) await ask(engine, q);
  const answers: ({ query: BenchQuery } & Awaited<ReturnType<typeof ask>>)[] = [];
  for (const query of queries) answers.push({ query, ...(await ask(engine, query.q)) });
  const answered = answers.filter(({ query }) => query.relevant.length > 0);
  const silent = answers.filter(({ query }) => query.relevant.length === 0);
  const all = (part: 'first' | 'near' | 'meaning') => answers.map(({ times }) => times[part]);
  return {
    reciprocalRank: mean(answered.map(({ query, found }) => reciprocalRank(query, found))),
    recall: mean(answered.map(({ query, found }) => recall(query, found))),
    silence: mean(silent.map(({ spoken }) => (spoken.length === 0 ? 1 : 0))),
    times: {
      first: all('first'),
      near: engine.near ? all('near') : [],
      meaning: engine.meaning ? all('meaning') : [],
    },
    failures: answers
      .map(({ query, found, spoken }) => ({ query, found: query.relevant.length > 0 ? found : spoken }))
      .filter(({ query, found }) =>
        query.relevant.length > 0
          ? reciprocalRank(query, found) < 1 || recall(query, found) < 1
          : found.length > 0,
      )
      .map(({ query, found }) => ({ query, found: found.slice(0, shown) })),
  };
}

async function ask(engine: Engine, text: string) {
  const start = performance.now();
  const first = await engine.first(text);
  const looked = performance.now();
  const near = engine.near?.() ?? [];
  const guessed = performance.now();
  engine.fetch?.();
  const fetched = performance.now();
  const meant = engine.meaning?.() ?? [];
  return {
    found: [...first, ...near, ...meant],
    spoken: [...first, ...near],
    times: { first: looked - start, near: guessed - looked, meaning: performance.now() - fetched },
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
