import fc from '../fast-check.ts';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { report } from '../problems/report.ts';
import { checkContent, checkFiles } from './check.ts';
import { compile } from './compile.ts';
import { readContentFiles, type ContentFiles } from './files.ts';
import { withSmallBriefing } from './small-briefing.ts';

/** A word of any letters and signs that can be seen. */
const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
  .filter((text) => /^[^\s\p{C}\p{M}][^\s\p{C}]*$/u.test(text));

const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));

describe('any words survive the way from file to page', () => {
  /** Every sign that can be markup, made a plain one. */
  const escape = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

  it('as the words of a turn, and as fields', () => {
    fc.assert(
      fc.property(words, words, words, (spoken, more, title) => {
        const closing = {
          kind: 'closing',
          speaker: ['ada-lind'],
          passages: { p1: [], p2: [] },
        };
        const changes = {
          '02-closing.md': `---\n${stringify(closing)}---\n## Closing: Ada Lind\n${escape(spoken)}\n\n${escape(more)}\n`,
          'source.txt': [['Goodbye, all.', `${spoken}\n\n${more}`]] as const,
          'briefing.md': [['title: The harbour bridge', stringify({ title }).trimEnd()]] as const,
        };
        const { problems, content } = withSmallBriefing(changes, checkContent);
        // Words may look like a heading or a label, which is told as something to look at.
        expect(report(problems)).not.toContain(' error ');
        const briefing = content && compile(content).briefings[0];
        expect(briefing?.title).toBe(title);
        expect(briefing?.sections.at(-1)?.turns[0]?.passages.map((passage) => passage.text)).toEqual([
          spoken,
          more,
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any single change to the first briefing is found, in its file', () => {
  /** Section files of the project with the word at a place of their turns changed by `change`. */
  function changed(place: number, change: (word: string) => string): { files: ContentFiles; path: string } {
    const files = readContentFiles('.');
    const sections = files.briefings.flatMap((briefing) => [
      ...briefing.sections,
      ...(briefing.summary ? [briefing.summary] : []),
    ]);
    const places = sections.flatMap((file) => {
      const text = String(file.value);
      const body = text.indexOf('\n---\n', 4) + 5;
      return [...text.slice(body).matchAll(/(?<=^(?!##).*)\S+/gm)].map((match) => ({
        file,
        at: body + match.index,
        word: match[0],
      }));
    });
    const chosen = places[place % places.length];
    if (!chosen) throw new Error('Missing words');
    const { file, at, word: old } = chosen;
    const text = String(file.value);
    file.value = text.slice(0, at) + change(old) + text.slice(at + old.length);
    return { files, path: file.path };
  }

  const place = fc.nat({ max: 1_000_000 });
  const letters = fc.stringMatching(/^[A-Za-z]{1,8}$/);

  function isFound(at: number, change: (word: string) => string): boolean {
    const { files, path } = changed(at, change);
    return checkFiles(files).problems.some(({ file, severity }) => file === path && severity === 'error');
  }

  it('a word changed', () => {
    fc.assert(
      fc.property(place, letters, (at, other) => {
        expect(isFound(at, (old) => (old === other ? `${other}x` : other))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('a letter changed', () => {
    fc.assert(
      fc.property(place, fc.nat(), fc.constantFrom('x', 'X', '.', ','), (at, letter, other) => {
        const change = (old: string): string => {
          const index = letter % old.length;
          return old.slice(0, index) + (old[index] === other ? ';' : other) + old.slice(index + 1);
        };
        expect(isFound(at, change)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('a word added', () => {
    fc.assert(
      fc.property(place, letters, fc.boolean(), (at, other, isBefore) => {
        expect(isFound(at, (old) => (isBefore ? `${other} ${old}` : `${old} ${other}`))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('a word left out', () => {
    fc.assert(
      fc.property(place, (at) => {
        expect(isFound(at, () => '')).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('two words made one', () => {
    fc.assert(
      fc.property(place, letters, (at, other) => {
        expect(isFound(at, (old) => old + other)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('and an unchanged briefing is found sound', () => {
    expect(isFound(7, (old) => old)).toBe(false);
  });
});

describe('whatever a file holds, it is reported and nothing is thrown', () => {
  /** Pieces that YAML and Markdown give a meaning. */
  const piece = fc.constantFrom(
    ...['---\n', 'kind: exchange\n', 'passages:\n', '  p1: []\n', 'repairs:\n', '  - {', '}', '[', ']', '- '],
    ...['&a ', '*a ', '!!map ', '<<: ', '__proto__: ', 'constructor: ', '? ', ': ', '|\n', '>-\n', '"', "'"],
    ...['## Answer: Ada Lind\n', '## ', '# ', '\n\n', '\n', '  ', '\t', '> ', '1. ', '***\n', '```\n', '<b>'],
    ...['[x]: y\n', '![', '](', '&amp;', '\\', '\0', '\ufeff', '\r', '%YAML 1.1\n', '...\n', 'label: ""\n'],
  );
  const garbage = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 30 })
      .map((list) => list.join('')),
  );

  const sound = withSmallBriefing({}, (root) => readContentFiles(root));

  /** The small briefing with one file that holds `value`. */
  function filesWith(index: number, value: string): ContentFiles {
    let count = 0;
    const copy = (file: VFile | null): VFile | null =>
      file && new VFile({ path: file.path, value: count++ === index ? value : file.value });
    const copyAll = (files: VFile[]): VFile[] => files.map(copy).filter((file) => file !== null);
    return {
      site: copy(sound.site),
      topics: copy(sound.topics),
      people: copy(sound.people),
      outlets: copy(sound.outlets),
      glossary: copy(sound.glossary),
      register: null,
      others: [],
      briefings: sound.briefings.map((briefing) => ({
        id: briefing.id,
        briefing: copy(briefing.briefing),
        source: copy(briefing.source),
        summary: copy(briefing.summary),
        claims: copy(briefing.claims),
        annotations: copy(briefing.annotations),
        figures: copy(briefing.figures),
        corrections: copy(briefing.corrections),
        // Other words are other addresses: what was locked is not theirs.
        lock: null,
        draft: null,
        sections: copyAll(briefing.sections),
        others: [],
      })),
    };
  }

  it('as a whole file', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), garbage, (index, value) => {
        const { problems } = checkFiles(filesWith(index, value));
        expect(problems.length).toBeGreaterThan(0);
        for (const { line, column, message } of problems) {
          expect(Math.min(line, column)).toBeGreaterThanOrEqual(0);
          expect(message).not.toMatch(/[\n\r]|undefined|NaN|\[object/);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('as the words of a section', () => {
    const head = '---\nkind: closing\nspeaker: [ada-lind]\npassages: { p1: [] }\n---\n## Closing: Ada Lind\n';
    fc.assert(
      fc.property(garbage, (value) => {
        expect(checkFiles(filesWith(9, head + value)).problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('as the source', () => {
    fc.assert(
      fc.property(garbage, (value) => {
        expect(checkFiles(filesWith(5, value)).problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
