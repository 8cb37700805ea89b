import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { wordsOf } from '../text/words.ts';
import { makeIndex } from './index-file.ts';
import { loadIndex } from './load-index.ts';
import { nearestWords } from './nearest-words.ts';
import { search, searchNear } from './search.ts';

const index = loadIndex(makeIndex(readLibrary(process.cwd())));
const passages = index.documents.map(({ record }) => record).filter(({ kind }) => kind === 'passage');
const runLength = 5;

/** Milliseconds for thousands of searches on a busy machine. */
const patience = 60_000;

const runs = passages.flatMap(({ id, text }) => {
  const words = wordsOf(text).map((word) => word.text);
  return words.slice(runLength - 1).map((_, at) => ({ id, text: words.slice(at, at + runLength).join(' ') }));
});

/** Types a run as another hand would: case, quotes and hyphens changed. */
function retype(text: string, seed: readonly number[]): string {
  let at = 0;
  const choose = (choices: readonly string[]) => choices[(seed[at++ % seed.length] ?? 0) % choices.length]!;
  return text
    .replace(/\p{L}/gu, (letter) => choose([letter, letter.toUpperCase(), letter.toLowerCase()]))
    .replace(/["“”]/gu, () => choose(['"', '“', '”', '']))
    .replace(/['’]/gu, () => choose(["'", '’', '']))
    .replace(/(?<=\p{L})-(?=\p{L})/gu, () => choose(['-', ' ', '‑', '–', '']));
}

it(
  'finds every five-word run as it stands, in the exact tier, in its own passage',
  () => {
    const lost = runs.filter(({ id, text }) => !isFoundExactly(id, text));
    expect(lost).toEqual([]);
  },
  patience,
);

it('finds every five-word run typed with other case, quotes and hyphens', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...runs),
      fc.array(fc.nat(), { minLength: 1, maxLength: 9 }),
      ({ id, text }, seed) => {
        expect(isFoundExactly(id, retype(text, seed))).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

function isFoundExactly(id: string, typed: string): boolean {
  return search(index, typed).hits.some(({ tier, record }) => tier === 'exact' && record.id === id);
}

it('marks just the run, from word to word', () => {
  // An operator at the very end waits for its value, and so is not looked for.
  const closed = runs.filter(({ text }) => !text.endsWith(' in:'));
  fc.assert(
    fc.property(fc.constantFrom(...closed), ({ id, text }) => {
      const hit = search(index, text).hits.find(({ record }) => record.id === id)!;
      const bare = (words: string) => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '');
      const marked = hit.matches.map(([from, to]) => hit.record.text.slice(from, to));
      expect(marked.some((words) => words.includes(bare(text)))).toBe(true);
    }),
  );
});

const anyQuery = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...'the low altitude hydrogn "green -5G 4.089 million speaker: in:answer % “ ” \' . topic:x'.split(
          ' ',
        ),
      ),
      { maxLength: 12 },
    )
    .map((words) => words.join(' ')),
);

it(
  'never throws, and marks whole words in order, whatever is typed',
  () => {
    fc.assert(
      fc.property(anyQuery, (typed) => {
        const result = search(index, typed);
        nearestWords(index, typed);
        for (const { record, matches } of [...result.hits, ...searchNear(index, result)]) {
          let end = -1;
          for (const [from, to] of matches) {
            expect(from).toBeGreaterThan(end);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(record.text.length);
            expect(cutsWord(record.text, from) || cutsWord(record.text, to)).toBe(false);
            end = to;
          }
        }
      }),
      { numRuns: 200 },
    );
  },
  patience,
);

function cutsWord(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
  );
}

it.each([
  ['one word', 'a'.repeat(10_000)],
  ['words', 'the economy of '.repeat(700)],
  ['numbers', '1 '.repeat(5000)],
  ['quotes', '"'.repeat(10_000)],
  ['exclusions', '-a '.repeat(3400)],
  ['operators', 'speaker:x '.repeat(1000)],
  ['misspelt words', 'hydorgen infromation '.repeat(500)],
])('answers ten thousand letters of %s quickly', (_, typed) => {
  const start = performance.now();
  searchNear(index, search(index, typed));
  // Some 20 ms on a quiet machine; work that grows with the square of the letters takes many seconds.
  expect(performance.now() - start).toBeLessThan(1000);
});
