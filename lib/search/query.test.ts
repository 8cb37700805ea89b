import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { longestQuery, parseQuery, writeQuery } from './query.ts';

const parts = (typed: string) => parseQuery(typed).parts.map(({ kind, text }) => `${kind}: ${text}`);

describe('parseQuery', () => {
  it('reads words and phrases, quotes straight or typographic', () => {
    expect(parts('low altitude "rate cut" plan')).toEqual([
      'word: low altitude',
      'phrase: rate cut',
      'word: plan',
    ]);
    expect(parts('“rate cut” „rate cut“ «rate cut»')).toEqual([
      'phrase: rate cut',
      'phrase: rate cut',
      'phrase: rate cut',
    ]);
  });

  it('reads an unclosed quote to the end', () => {
    expect(parts('plan "rate cu')).toEqual(['word: plan', 'phrase: rate cu']);
    expect(parseQuery('plan "rate cu').isTyping).toBe(true);
  });

  it('knows when the last word may grow', () => {
    expect(parseQuery('hydrog').isTyping).toBe(true);
    expect(parseQuery('hydrogen ').isTyping).toBe(false);
    expect(parseQuery('"hydrogen"').isTyping).toBe(false);
  });

  it('reads what to leave out, and no hyphen inside a word as that', () => {
    expect(parseQuery('plan -ship -"rate cut"').excluded.map(({ text }) => text)).toEqual([
      'ship',
      'rate cut',
    ]);
    expect(parseQuery('low-altitude - plan').excluded).toEqual([]);
  });

  it('reads operators with ids, names and quoted names', () => {
    expect(parseQuery('speaker:tao-qing Topic:"low altitude" -in:question').narrowings).toEqual([
      { operator: 'speaker', value: 'tao-qing', isExcluded: false },
      { operator: 'topic', value: 'low altitude', isExcluded: false },
      { operator: 'in', value: 'question', isExcluded: true },
    ]);
  });

  it('ignores an operator without value, and says so', () => {
    for (const typed of ['plan speaker:', 'plan speaker: ', 'plan speaker:""']) {
      expect(parts(typed)).toEqual(['word: plan']);
      expect(parseQuery(typed).notes).toEqual([{ kind: 'value missing', operator: 'speaker' }]);
    }
  });

  it('takes prose for prose', () => {
    expect(parts('reflected in: rapid growth')).toEqual(['word: reflected in rapid growth']);
    expect(parts('https://example.org note: this')).toEqual(['word: https://example.org note: this']);
  });

  it('says when there is nothing to find, and when it read only the beginning', () => {
    expect(parseQuery('-ship').notes).toEqual([{ kind: 'nothing to find' }]);
    expect(parseQuery('a'.repeat(10_000)).notes).toEqual([{ kind: 'too long', limit: longestQuery }]);
  });

  it.each(['', ' ', '"', '""', '-', '--', '"-"', ':', '👩‍🔬', '<>', '.*+?^${}()|[]\\', '\u202e', '\ud800'])(
    'finds no word to search for in %j',
    (typed) => {
      expect(parseQuery(typed).excluded).toEqual([]);
      expect(parseQuery(typed).parts).toEqual([]);
    },
  );
});

describe('writeQuery', () => {
  it('writes what it read', () => {
    const typed = 'low altitude "rate cut" -ship speaker:tao-qing topic:"low altitude"';
    expect(writeQuery(parseQuery(typed))).toBe(typed);
  });

  it('is read the same again, whatever was typed', () => {
    const piece = fc.constantFrom(
      'plan',
      '"rate cut"',
      '-ship',
      'speaker:a',
      'topic:"b c"',
      '5G-A',
      '2.4%',
      '“x”',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const written = writeQuery(parseQuery(pieces.join(' ')));
        expect(writeQuery(parseQuery(written))).toBe(written);
      }),
    );
  });
});
