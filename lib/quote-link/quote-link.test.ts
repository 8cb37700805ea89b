import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { getLibrary } from '../content/library.ts';
import { readQuoteLink, withQuote } from '../model/address.ts';
import { findQuoted, stoodIn } from './find-quoted.ts';
import { makeQuoteLink, wholeWords } from './make-link.ts';
import type { PassageText, QuotedWords } from './quoted-words.ts';
import { textDirective } from './text-directive.ts';

const passages: PassageText[] = getLibrary().briefings.flatMap(({ sections }) =>
  sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.passages)),
);
const textOf = (id: string) => passages.find((passage) => passage.id === id)?.text;

/** A place in the transcript: a passage, and an offset in it. */
const place = fc.tuple(fc.nat(passages.length - 1), fc.double({ min: 0, max: 1, noNaN: true }));

/** What a hand selects: from any letter to any other, mostly not far away. */
const selection = fc
  .tuple(
    place,
    fc.oneof(fc.constant(0), fc.constant(0), fc.nat(4), fc.nat(71)),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([[index, start], further, end]): QuotedWords => {
    const [one, other] = [passages[index]!, passages[Math.min(index + further, passages.length - 1)]!];
    const from = Math.floor(start * one.text.length);
    const to = Math.floor(end * other.text.length);
    const ordered = one === other && to < from ? { from: to, to: from } : { from, to };
    return { first: one.id, last: other.id, ...ordered };
  });

function lineOf({ first, from, last, to }: QuotedWords): string {
  const [start, end] = [first, last].map((id) => passages.findIndex((passage) => passage.id === id));
  return passages
    .slice(start, (end ?? 0) + 1)
    .map(({ id, text }) => text.slice(id === first ? from : 0, id === last ? to : undefined))
    .join('\n');
}

/** The lines without those at the ends that have no words. */
function withWords(lines: string): string {
  return lines.replace(/^(?:[^\p{L}\p{N}\n]*\n)+|(?:\n[^\p{L}\p{N}\n]*)+$/gu, '').trim();
}

describe('a thousand random selections', () => {
  it('make links that come back to exactly the words that were chosen, widened to whole words', () => {
    fc.assert(
      fc.property(selection, (selected) => {
        const words = wholeWords(selected, passages);
        if (!words) {
          expect(lineOf(selected)).not.toMatch(/[\p{L}\p{N}]/u);
          return;
        }
        expect(lineOf(words)).toContain(withWords(lineOf(selected)));
        const link = makeQuoteLink(words, passages);
        const url = new URL(withQuote('https://example.org/b/', link, textDirective(link, words, passages)));
        const [id = ''] = url.hash.slice(1).split(':~:');
        const read = readQuoteLink(url.search, id);
        expect(read && findQuoted(read, textOf)).toEqual(words);
        expect(url.href.length).toBeLessThan(900);
      }),
      { numRuns: 1000 },
    );
  });

  it('are marked by the browser where the page marks them, or not by the browser at all', () => {
    let silent = 0;
    fc.assert(
      fc.property(selection, (selected) => {
        const words = wholeWords(selected, passages);
        if (!words) return;
        const directive = textDirective(makeQuoteLink(words, passages), words, passages);
        if (directive === null) silent += 1;
        else expect(markedBy(directive).trim()).toBe(straight(lineOf(words)).replace(/\s+/gu, ' '));
      }),
      { numRuns: 1000 },
    );
    expect(silent).toBeLessThan(150);
  });
});

const straight = (text: string) => text.toLowerCase().replace(/[’‘]/gu, "'").replace(/[“”]/gu, '"');
const page = straight(passages.map(({ text }) => text).join(' ')).replace(/\s+/gu, ' ');

/** What a browser marks for a text directive: the first place in the page that has prefix, start and end. */
function markedBy(directive: string): string {
  const parts = directive.split(',').map((part) => straight(decodeURIComponent(part)));
  const prefix = directive.split(',')[0]?.endsWith('-') ? `${parts.shift()?.slice(0, -1) ?? ''} ` : '';
  const [head = '', tail] = parts;
  const start = page.indexOf(prefix + head) + prefix.length;
  const afterHead = start + head.length;
  return page.slice(start, tail === undefined ? afterHead : page.indexOf(tail, afterHead) + tail.length);
}

describe('a quote link', () => {
  const [twins] = [[{ id: 'q1-p1', text: 'Our five points, then five points more.' }]];
  const find = (quote: string, prefix?: string) =>
    findQuoted({ id: 'q1-p1', quote, prefix }, () => twins[0]!.text);

  it('tells twins apart by the words before them', () => {
    const second = { first: 'q1-p1', from: 22, last: 'q1-p1', to: 33 };
    const link = makeQuoteLink(second, twins);
    expect(link).toMatchObject({ quote: 'five points', prefix: 'then' });
  });

  it('finds whole words only', () => {
    expect(find('oint')).toBeNull();
    expect(find('points', 'then five')).toMatchObject({ from: 27 });
  });

  it('reads a cut between first and last words, and none where it stands in the text', () => {
    expect(find('five…more')).toMatchObject({ from: 4, to: 38 });
    expect(findQuoted({ id: 'a', quote: 'and … so' }, () => 'and … so on')).toMatchObject({ to: 8 });
  });

  it('finds nothing in a passage that there is not, and nothing for no words', () => {
    expect(findQuoted({ id: 'q9-p9', quote: 'five' }, () => undefined)).toBeNull();
    expect(find('')).toBeNull();
    expect(find('…')).toBeNull();
  });

  it('knows words that stood in a former text', () => {
    expect(stoodIn('It had five points.', { id: 'q1-p1', quote: 'five points', to: 'q1-p3' })).toBe(true);
    expect(stoodIn('It had five points.', { id: 'q1-p1', quote: 'six points' })).toBe(false);
  });

  it('never throws, whatever the address says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (quote, to, prefix) => {
        const { search } = new URL(
          withQuote('https://example.org/', { id: 'q1-p1', quote, to, prefix }, null),
        );
        const read = readQuoteLink(search, 'q1-p1');
        if (read) findQuoted(read, textOf);
      }),
    );
  });
});

describe('invisible characters', () => {
  const text = 'The con\u00advergence of the har\u200bbour grows.';

  it('never part a link from its words', () => {
    const found = { first: 'q1-p1', last: 'q1-p1', from: 4, to: 32 };
    for (const quote of ['convergence of the harbour', 'con\u00adver\u00adgence of \ufeffthe harbour'])
      expect(findQuoted({ id: 'q1-p1', quote }, () => text)).toEqual(found);
    expect(findQuoted({ id: 'q1-p1', quote: 'con' }, () => text)).toBeNull();
  });
});
