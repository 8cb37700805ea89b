import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { check, inShort } from './in-short.ts';
import { smallTranscript } from './small-transcript.ts';

describe('any words', () => {
  const passage = fc.constantFrom(...smallTranscript);

  it('in a run of six or more of a passage are verbatim', () => {
    fc.assert(
      fc.property(passage, fc.nat(), fc.nat(), fc.boolean(), ({ text }, first, more, isLoud) => {
        const words = text.split(' ');
        const from = first % (words.length - 5);
        const run = words.slice(from, from + 6 + (more % (words.length - from - 5))).join(' ');
        expect(check(isLoud ? run.toUpperCase() : run).verdict).toBe('verbatim');
      }),
    );
  });

  it('stand in the comparison of an altered quote as they stand in the quote', () => {
    const words = smallTranscript.flatMap(({ text }) => text.split(' '));
    const change = fc.record({ at: fc.nat(), word: fc.constantFrom('…', '[sic]', 'tunnel', '', ...words) });
    const solid = (text: string) =>
      text.replace(/\s+/gu, '').replace(/^[^\p{L}\p{N}[…]+|[^\p{L}\p{N}\]…]+$/gu, '');
    fc.assert(
      fc.property(passage, fc.array(change, { minLength: 1, maxLength: 3 }), ({ text }, changes) => {
        const changed = text.split(' ');
        for (const { at, word } of changes) changed[at % changed.length] = word;
        const quote = changed.join(' ');
        const verdict = check(quote);
        if (verdict.verdict !== 'altered') return;
        const kept = verdict.runs.filter(({ kind }) => kind !== 'removed').map((run) => run.text);
        expect(solid(kept.join(''))).toBe(solid(quote));
      }),
    );
  });

  it('never throw, and their places are in the passages', () => {
    const bits = fc.constantFrom(
      '[',
      ']',
      '…',
      '...',
      '. . .',
      '"',
      '’',
      '-',
      '\n',
      '(',
      ')',
      'the',
      'bridge',
      '5.8',
      '%',
      'e[d]',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.array(bits, { maxLength: 40 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.option(fc.string(), { nil: undefined }), (words, speaker) => {
        for (const line of inShort(check(words, speaker)).slice(1)) expect(line).toMatch(/^q\d-p\d: \S/);
      }),
    );
  });
});
