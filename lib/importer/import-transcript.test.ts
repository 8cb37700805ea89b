import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { importTranscript } from './import-transcript.ts';
import { toImportJson } from './outline.ts';
import { isBlank } from './source-line.ts';

function imported(text: string) {
  return importTranscript(new TextEncoder().encode(text));
}

/** Lines as transcripts have them, and as they never should. */
const anyLine = fc.oneof(
  fc.constantFrom(
    '',
    '\u00a0',
    'ANN BELL: Is the port open?',
    'BO DORN: It is. ANN BELL: Since when?',
    'Q    Thanks. And the toll?',
    'Question:',
    '(Laughter.)',
    'We open on Monday, and',
    'we close on Friday.',
    'Page 2 of 9',
    'https://example.org/transcript',
    '**Ida Tarn:** Welcome.',
    '**open',
    'Speakers:',
    'END',
    '12 MR. LUND: Yes.',
  ),
  fc.string({ maxLength: 60 }).map((text) => text.replace(/[\r\n\v\u0085\u2028\u2029]/gu, ' ')),
);
const anyText = fc.array(anyLine, { maxLength: 40 }).map((lines) => lines.join('\n'));

describe('an import', () => {
  it('accounts for each line of the source once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!isBlank(text));
        const { counts } = imported(text);
        expect(counts.blank + counts.spoken + counts.notes + counts.removed).toBe(counts.lines);
      }),
      { numRuns: 300 },
    );
  });

  it('accounts for each line of a page of HTML too', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br>',
      '<div data-speaker="Ann">',
      '</div>',
      '<nav>',
      '</nav>',
      '<pre>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, anyLine), { maxLength: 30 }), (parts) => {
        const { counts } = imported(`<html>${parts.join('\n')}`);
        expect(counts.blank + counts.spoken + counts.notes + counts.removed).toBe(counts.lines);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no letter of the source', () => {
    const lettersOf = (texts: readonly string[]): string =>
      [...texts.join('').matchAll(/\p{L}/gu)]
        .map(([letter]) => letter)
        .sort()
        .join('');
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!isBlank(text) && !/<\w/u.test(text));
        const { turns, notes, removed } = imported(text);
        const gone = new Set(removed.flatMap(({ line, why }) => (why === 'line number' ? [] : [line])));
        const kept = text.split('\n').filter((_, index) => !gone.has(index + 1));
        const taken = [
          ...turns.flatMap(({ label, text: words }) => [label ?? '', words]),
          ...notes.map((note) => note.text),
        ];
        expect(lettersOf(taken)).toEqual(lettersOf(kept));
      }),
      { numRuns: 1000 },
    );
  });

  it('takes each turn into one section, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(!isBlank(text));
        const { turns, sections } = imported(text);
        const indexes = [
          ...sections.opening,
          ...sections.exchanges.flatMap((exchange) => exchange.turns),
          ...sections.closing,
        ];
        expect(indexes).toEqual(turns.map((_, index) => index));
      }),
      { numRuns: 200 },
    );
  });

  it('ends with a result or with a message, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        let message = '';
        try {
          importTranscript(bytes);
        } catch (error) {
          message = error instanceof Error ? error.message : 'no error';
        }
        expect(message).toMatch(/^$|^Unexpected .*, expected /u);
      }),
      { numRuns: 200 },
    );
  });

  it('prints what programs rely on, and no more', () => {
    expect(
      toImportJson(
        imported(
          'Page 1 of 2\nTHE HARBOUR\n\nANN BELL (City News): Open?\nBO DORN: Yes. (Laughter.)\nANN BELL (City News): When?\nBO DORN: Now.\n',
        ),
      ),
    ).toEqual({
      format: 'caps-inline',
      turns: [
        {
          line: 4,
          label: 'ANN BELL (City News)',
          speaker: 'Ann Bell',
          act: 'question',
          text: 'Open?',
          directions: [],
        },
        {
          line: 5,
          label: 'BO DORN',
          speaker: 'Bo Dorn',
          act: 'answer',
          text: 'Yes. (Laughter.)',
          directions: [[5, 16]],
        },
        {
          line: 6,
          label: 'ANN BELL (City News)',
          speaker: 'Ann Bell',
          act: 'question',
          text: 'When?',
          directions: [],
        },
        { line: 7, label: 'BO DORN', speaker: 'Bo Dorn', act: 'answer', text: 'Now.', directions: [] },
      ],
      speakers: [
        { name: 'Ann Bell', labels: ['ANN BELL (City News)'], outlet: 'City News', kind: 'questioner' },
        { name: 'Bo Dorn', labels: ['BO DORN'], kind: 'speaker' },
      ],
      exchanges: [
        { question: [0], turns: [0, 1] },
        { question: [2], turns: [2, 3] },
      ],
      notes: [{ line: 2, text: 'THE HARBOUR' }],
      removed: [{ line: 1, why: 'page number' }],
      unsure: [],
    });
  });
});

describe('hostile text', () => {
  // Time of the processor, as another program may be at work.
  const seconds = (text: string): number => {
    const start = process.cpuUsage();
    try {
      imported(text);
    } catch {
      // A message is an answer too.
    }
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000_000;
  };

  it.each([
    ['a line of words', 'Some words: and more. '.repeat(50_000)],
    ['a word without an end', 'A'.repeat(1_000_000)],
    ['colons', ':'.repeat(1_000_000)],
    ['brackets', '('.repeat(500_000) + '['.repeat(500_000)],
    ['capitals and stops', `${'A'.repeat(500_000)}. ${'A. '.repeat(200_000)}`],
    ['spaces', `ANN: x${' '.repeat(1_000_000)}y`],
    ['blocks in blocks', `<html>${'<div>'.repeat(100_000)}<p>Q: Hi?</p>`],
    ['bold in bold', `<p>${'<b>'.repeat(200_000)}hi`],
    ['entities', `<p>${'&lt;&amp;&nbsp;'.repeat(80_000)}</p>`],
    [
      'entities of entities',
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "${'&a;'.repeat(1000)}">]><p>Q: ${'&b;'.repeat(100_000)}</p>`,
    ],
    ['elements in elements', `<p>${'<div><i><span>'.repeat(40_000)}Q: Hi?`],
    ['one turn of many lines', `ANN BELL: Start\n${'and so it goes\n'.repeat(70_000)}`],
    [
      'ten thousand labels',
      Array.from({ length: 10_000 }, (_, index) => `PERSON AX${index}: And why ${index}?`).join('\n'),
    ],
  ])('of %s is read within ten seconds a megabyte', (_, text) => {
    expect(seconds(text)).toBeLessThan(10 * Math.max(1, text.length / 1_000_000));
  });
});
