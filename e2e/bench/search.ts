import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { readLibrary } from '../../lib/content/library.ts';
import { loadLanguages } from '../../lib/text/language/load-languages.ts';
import { languagesIn, makeIndex, type SearchIndex } from '../../lib/search/index-file.ts';
import { librarySaying } from '../../lib/search/small-library.ts';
import { briefingEngine, engines } from './search-engines.ts';
import { measure, type BenchQuery, type Engine, type Figures } from './search-figures.ts';
import { splitQueries } from './split.ts';

/**
 * Measures the search: `npm run bench:search -- [FILE] [--final]`. Half of the queries are worked with; the other
 * half is asked with `--final` only, and what went wrong in it is never printed.
 */
const isFinal = process.argv.includes('--final');
const [file = 'e2e/bench/queries.json'] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'));
/** Publications of a few lines with their queries: they test the kit, not the text that it was made on. */
const inventions = 'e2e/bench/invented-publications.json';
interface Invention {
  name: string;
  says: string[];
  queries: BenchQuery[];
}
const { working, final } = splitQueries(JSON.parse(readFileSync(file, 'utf8')) as BenchQuery[]);
const index = makeIndex(readLibrary(process.cwd()));
const measured = await engines(index);

for (const [name, queries] of [
  ['working half', working],
  ...(isFinal ? [['final half', final] as const] : []),
] as const) {
  print(`${name}: ${queries.length} queries of ${file}, ${index.rows.length} records`);
  print(row(['engine', 'MRR', 'recall@5', 'silence', 'first tiers ms', 'near ms', 'meaning ms']));
  for (const engine of measured) printEngine(engine, await measure(engine, queries));
  print('');
}
for (const { name, says, queries } of JSON.parse(readFileSync(inventions, 'utf8')) as Invention[]) {
  const invented = briefingEngine(makeIndex(librarySaying(...says)));
  print(`invented publication “${name}”: ${queries.length} queries, never worked with`);
  printEngine(invented, await measure(invented, queries));
  print('');
}
await printPublications();
await printTypes(briefingEngine(index));
printFailures(await measure(briefingEngine(index), working));
await printBytes(index);

function printEngine({ name }: Engine, figures: Figures): void {
  const { first, near, meaning } = figures.times;
  print(row([name, ...summary(figures), times(first), times(near), times(meaning)]));
}

/** All publications of the browser tests as one library, in three languages; their ids have the briefing before them. */
async function printPublications(): Promise<void> {
  const queries = JSON.parse(readFileSync('e2e/bench/queries-of-publications.json', 'utf8')) as BenchQuery[];
  const file = makeIndex(readLibrary('e2e/publications'));
  const engine = briefingEngine(
    file,
    await loadLanguages(languagesIn(file)),
    ({ briefing, id }) => `${briefing}/${id}`,
  );
  const figures = await measure(engine, queries);
  print(`invented publications in three languages: ${queries.length} queries`);
  printEngine(engine, figures);
  print('');
}

async function printTypes(engine: Engine): Promise<void> {
  print(row(['working half, by type', 'MRR', 'recall@5', 'silence', 'queries']));
  for (const type of new Set(working.map((query) => query.type))) {
    const own = working.filter((query) => query.type === type);
    print(row([type, ...summary(await measure(engine, own)), String(own.length)]));
  }
  print('');
}

function printFailures({ failures }: Figures): void {
  for (const { query, found } of failures)
    print(
      `${query.id} ${query.type}: ${query.q} | expected ${query.relevant.join(', ') || 'silence'} | ${found.join(', ')}`,
    );
  print('');
}

function summary({ reciprocalRank, recall, silence }: Figures): string[] {
  return [reciprocalRank, recall, silence].map((share) => (Number.isNaN(share) ? '–' : share.toFixed(3)));
}

/** `median / 95th percentile`. */
function times(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  return sorted.length > 0 ? `${at(0.5)} / ${at(0.95)}` : '–';
}

async function printBytes(file: SearchIndex): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['lib/search/worker.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    write: false,
  });
  // The worker with what it shares; languages besides English are files of their own.
  const own = outputFiles.filter(({ path }) => /\/worker\.js$|\/chunk-/u.test(path));
  const worker = own.reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0);
  const data = brotliCompressSync(JSON.stringify(file)).length;
  print(`brotli: worker ${worker} bytes, index ${data} bytes, together ${worker + data} bytes`);
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(30) : cell.padStart(15))).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
