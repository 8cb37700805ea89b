import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';
import { smallCast, smallTranscript } from './small-transcript.ts';

/** Quotation marks of all languages, of HTML, of LaTeX and of typewriters. */
const marks = [
  ...[
    '“”',
    '„“',
    '„”',
    '«»',
    '»«',
    '»»',
    '‹›',
    '›‹',
    '‚‘',
    '‚’',
    '‘’',
    '「」',
    '『』',
    '””',
    '""',
    "''",
    '＂＂',
  ].map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
  ['« ', ' »'],
  ['«\u202f', '\u202f»'],
  ['``', "''"],
  ["''", "''"],
  ['""', '""'],
  ['<q>', '</q>'],
  ['<q cite="https://example.org/">', '</q>'],
  ['&quot;', '&quot;'],
  ['&ldquo;', '&rdquo;'],
  ['&#8222;', '&#8220;'],
  ['&laquo;', '&raquo;'],
] as const;

/** Six words or more of a passage, without marks inside. */
const run = fc
  .tuple(fc.constantFrom(...smallTranscript.filter(({ text }) => !/["']/u.test(text))), fc.nat(), fc.nat())
  .map(([{ text }, first, more]) => {
    const words = text.split(' ');
    const from = first % (words.length - 5);
    return words.slice(from, from + 6 + (more % (words.length - from - 5))).join(' ');
  });
const inline = fc.tuple(run, fc.constantFrom(...marks)).map(([words, [open, close]]) => ({
  words,
  written: `${open}${words}${close}`,
}));
const block = run.map((words) => ({
  words,
  written: `\n\n> ${words.replace(/ (?=\S+ \S+$)/u, '\n> ')}\n\n`,
}));
const prose = fc.constantFrom(
  'It was said that',
  'The report goes on:',
  'He said',
  'In the harbour the firms’ plans were heard, and',
  'It’s said:',
  'The city knows that the bridge is late;',
);

it('quotations between any marks are found, each verbatim, and never the text outside', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(prose, fc.oneof(inline, inline, block)), { minLength: 1, maxLength: 8 }),
      (parts) => {
        const draft = parts.map(([before, { written }]) => `${before} ${written} in the end.`).join(' ');
        const found = checkDraft(draft, smallTranscript, smallCast);
        expect([draft, found.map(({ words, verdict }) => [solid(words), verdict.verdict])]).toEqual([
          draft,
          parts.map(([, { words }]) => [solid(words), 'verbatim']),
        ]);
      },
    ),
    { numRuns: 500 },
  );
});

/** Without white space, the signs of a block, and punctuation at the ends. */
function solid(words: string): string {
  return words
    .replace(/\n>/gu, '')
    .replace(/[\s>]+/gu, '')
    .replace(/^\P{L}+|[^\p{L}\p{N}%]+$/gu, '');
}
