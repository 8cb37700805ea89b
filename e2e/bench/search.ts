import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { readLibrary } from '../../lib/content/library.ts';
import { makeIndex } from '../../lib/search/index-file.ts';
import { engines } from './search-engines.ts';
import { measure, type BenchQuery, type Figures } from './search-figures.ts';

/**
 * Measures the search on a query file: `npm run bench:search -- [FILE] [--held-out | --tuned]`. Queries `p…` are an
 * editor's, `r…` the first set of our own: those of its numbers that three divides were held out while the
 * thresholds were chosen, and the flags tell them apart. `s…` and `t…` were written later, to test what was chosen.
 */
const [file = 'e2e/bench/queries.json'] = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'));
const queries = (JSON.parse(readFileSync(file, 'utf8')) as BenchQuery[]).filter(isAsked);
const index = makeIndex(readLibrary(process.cwd()));

print(`${queries.length} queries of ${file}, ${index.rows.length} passages`);
print('');
print(row(['engine', 'MRR', 'recall@5', 'silence', 'first tiers ms', 'near ms']));
const ours: Figures[] = [];
for (const engine of engines(index)) {
  const figures = measure(engine, queries);
  if (engine.name === 'briefing') ours.push(figures);
  print(row([engine.name, ...summary(figures), times(figures.firstTimes), times(figures.nearTimes)]));
}
print('');
print(row(['briefing, by type', 'MRR', 'recall@5', 'silence', 'queries']));
for (const type of new Set(queries.map((query) => query.type))) {
  const own = queries.filter((query) => query.type === type);
  const [engine] = engines(index);
  print(row([type, ...summary(measure(engine!, own)), String(own.length)]));
}
print('');
for (const { query, found } of ours.flatMap(({ failures }) => failures))
  print(
    `${query.id} ${query.type}: ${query.q} | expected ${query.relevant.join(', ') || 'silence'} | ${found.join(', ')}`,
  );
print('');
await printBytes();

function isAsked({ id }: BenchQuery): boolean {
  const isHeldOut = id.startsWith('r') && Number(id.slice(1)) % 3 === 0;
  if (process.argv.includes('--held-out')) return isHeldOut;
  return process.argv.includes('--tuned') ? !isHeldOut : true;
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

async function printBytes(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['lib/search/worker.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  });
  const worker = brotliCompressSync(outputFiles[0]!.contents).length;
  const data = brotliCompressSync(JSON.stringify(index)).length;
  print(`brotli: worker ${worker} bytes, index ${data} bytes, together ${worker + data} bytes`);
}

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(30) : cell.padStart(15))).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
