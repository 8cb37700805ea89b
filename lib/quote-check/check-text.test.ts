import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { checkText, type CheckedText } from './check-text.ts';
import { smallCast, smallTranscript } from './small-transcript.ts';

const check = (text: string, speaker: string | null = null): CheckedText =>
  checkText(text, smallTranscript, smallCast, speaker);

const inShort = ({ kind, checked }: CheckedText): unknown[] => [
  kind,
  ...checked.map(({ words, speaker, verdict }) => [words, speaker, verdict.verdict]),
];

describe('a pasted text', () => {
  it('is one quote where nothing stands between quotation marks', () => {
    expect(inShort(check('  the deck is two-thirds done\n'))).toEqual([
      'quote',
      ['the deck is two-thirds done', null, 'verbatim'],
    ]);
  });

  it('is a draft where quotations stand between quotation marks', () => {
    const draft = 'Tom Okafor said "the deck is two thirds done". Ada Lind said "tolls will stay free".';
    expect(inShort(check(draft))).toEqual([
      'draft',
      ['the deck is two thirds done', 'Tom Okafor', 'verbatim'],
      ['tolls will stay free', 'Ada Lind', 'verbatim'],
    ]);
  });

  it('is one quote where the marks stand around all of it', () => {
    expect(inShort(check('“The deck is two thirds done.”', 'Tom Okafor'))).toEqual([
      'quote',
      ['The deck is two thirds done.', 'Tom Okafor', 'verbatim'],
    ]);
    expect(inShort(check('"The deck is two thirds done."'))[0]).toBe('quote');
  });

  it('is one quote where the words were said with quotation marks in them', () => {
    const words = 'we hired "little giant" firms from the coast';
    expect(inShort(check(words))).toEqual(['quote', [words, null, 'verbatim']]);
    const longer = 'The bridge, as they say, is "nearly done but not open" to us.';
    const passages = [
      { id: 'q1-p1', speaker: 'ada-lind', name: 'Ada Lind', text: longer },
      ...smallTranscript,
    ];
    expect(inShort(checkText(longer, passages, smallCast, null))).toEqual([
      'quote',
      [longer, null, 'verbatim'],
    ]);
  });

  it('may be said to be by somebody, where it is one quotation', () => {
    expect(inShort(check('The deck is two thirds done.', 'Ada Lind'))).toEqual([
      'quote',
      ['The deck is two thirds done.', 'Ada Lind', 'another speaker'],
    ]);
    expect(inShort(check('In the harbour: "the deck is two thirds done".', 'Ada Lind'))).toEqual([
      'draft',
      ['the deck is two thirds done', 'Ada Lind', 'another speaker'],
    ]);
  });

  it('names the speakers itself where it has more quotations', () => {
    const draft = 'Tom Okafor said "the deck is two thirds done". Ada Lind said "tolls will stay free".';
    const checked = check(draft, 'Ada Lind');
    expect(checked.isSpeakerIgnored).toBe(true);
    expect(checked.checked.map(({ speaker }) => speaker)).toEqual(['Tom Okafor', 'Ada Lind']);
  });

  it('may be anything, and its quotations stand where they say', () => {
    const odd = fc.array(
      fc.oneof(
        fc.constantFrom(
          '"',
          '“',
          '”',
          '<b>',
          '🚗🔋',
          'الصناعة',
          '\n\n',
          '[…]',
          'the deck is two thirds',
          ' ',
        ),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(odd, fc.constantFrom(null, 'Ada Lind', ''), (parts, speaker) => {
        const text = parts.join('');
        const { checked } = check(text, speaker);
        expect(checked.length).toBeGreaterThan(0);
        for (const { words, from, to } of checked) expect(text.slice(from, to)).toBe(words);
      }),
    );
  });
});
