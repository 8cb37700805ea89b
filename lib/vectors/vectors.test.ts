import { expect, it } from 'vitest';
import { neighboursOf, textVectors, unitVectors, wordsByKey } from './neighbours.ts';
import { principalAxes } from './principal-axes.ts';
import { packVectors, unpackVectors } from './vectors-file.ts';

const vectors = {
  words: ['ship', 'ships', 'boat', 'budget'],
  dimensions: 2,
  bytes: Int8Array.from([127, 0, 127, 10, 100, 50, -20, 127]),
};

it('reads a file as it was written', () => {
  expect(unpackVectors(packVectors(vectors))).toEqual(vectors);
});

it('knows what is like a word among the words of texts, itself in another form not counted', () => {
  const known = unitVectors(vectors);
  const texts = textVectors(known, ['ships', 'boat', 'budget', 'unheard']);
  const found = neighboursOf('ship', known, texts).map(([word, cosine]) => [word, cosine.toFixed(2)]);
  expect(found).toEqual([['boat', '0.89']]);
  expect(neighboursOf('unheard', known, texts)).toEqual([]);
  expect([...wordsByKey(known)]).toEqual([
    ['ship', 'ship'],
    ['boat', 'boat'],
    ['budget', 'budget'],
  ]);
});

it('finds the axis along which values differ most', () => {
  const { mean, axes } = principalAxes(Float32Array.from([1, 1, 3, 3.1, 5, 4.9, 7, 7]), 2);
  expect([...mean].map((value) => value.toFixed(1))).toEqual(['4.0', '4.0']);
  const [first] = axes;
  expect(Math.abs(first![0]! / first![1]!)).toBeCloseTo(1, 1);
});
