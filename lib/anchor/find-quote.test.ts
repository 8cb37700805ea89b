import fc from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { findQuote } from './find-quote.ts';

const text = 'The deck is two thirds done. The “north” pier is done, and the deck is dry.';

describe('findQuote', () => {
  test('finds words that stand there once', () => {
    expect(findQuote(text, { exact: 'two thirds done' })).toEqual({ outcome: 'found', from: 12, to: 27 });
  });

  test('folds white space and typographic quotes', () => {
    const found = findQuote(text, { exact: 'The  "north"\npier' });
    expect(found).toMatchObject({ outcome: 'found' });
    if (found.outcome === 'found') expect(text.slice(found.from, found.to)).toBe('The “north” pier');
  });

  test('does not fold case: words with other capitals are only near', () => {
    expect(findQuote(text, { exact: 'the DECK is two' })).toMatchObject({ outcome: 'near', errors: 0 });
  });

  test('tells twins, and tells them apart by what stands around them', () => {
    expect(findQuote(text, { exact: 'done' })).toMatchObject({
      outcome: 'twins',
      spans: [{ from: 23 }, { from: 49 }],
    });
    expect(findQuote(text, { exact: 'done', prefix: 'pier is' })).toMatchObject({
      outcome: 'found',
      from: 49,
    });
    expect(findQuote(text, { exact: 'done', suffix: '. The' })).toMatchObject({ outcome: 'found', from: 23 });
  });

  test('offers the nearest whole words, and never anchors to them', () => {
    const near = findQuote(text, { exact: 'deck is three thirds done' });
    expect(near).toMatchObject({ outcome: 'near' });
    if (near.outcome === 'near') expect(text.slice(near.from, near.to)).toBe('deck is two thirds done.');
  });

  test('offers nothing when nothing is near, or two places are as near', () => {
    expect(findQuote(text, { exact: 'taxes on harbour boats' })).toEqual({ outcome: 'absent' });
    expect(findQuote('We paid ten. We laid ten.', { exact: 'We said ten.' })).toEqual({ outcome: 'absent' });
  });

  test('finds nothing for nothing', () => {
    expect(findQuote(text, { exact: '  ' })).toEqual({ outcome: 'absent' });
  });

  test('comes back to the very words of any run of the real transcript', () => {
    const passages = readLibrary(process.cwd()).briefings.flatMap(({ sections }) =>
      sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.passages.map((passage) => passage.text))),
    );
    fc.assert(
      fc.property(fc.constantFrom(...passages), fc.nat(), fc.nat(), (passage, a, b) => {
        const [from = 0, to = 0] = [a % (passage.length + 1), b % (passage.length + 1)].sort((x, y) => x - y);
        const exact = passage.slice(from, to).trim();
        fc.pre(exact !== '');
        const found = findQuote(passage, { exact });
        if (found.outcome === 'twins')
          expect(found.spans.map((span) => passage.slice(span.from, span.to))).toContain(exact);
        else {
          expect(found.outcome).toBe('found');
          if (found.outcome === 'found') expect(passage.slice(found.from, found.to)).toBe(exact);
        }
      }),
    );
  });
});
