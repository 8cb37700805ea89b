import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { findQuotations } from './find-quotations.ts';
import { withPlainMarks } from './plain-marks.ts';

const quoted = (draft: string): string[] =>
  findQuotations(draft).map(({ from, to }) => draft.slice(from, to));

describe('quotations', () => {
  const words = 'The deck is two thirds done.';

  it.each([
    ['„', '“'],
    ['„', '”'],
    ['»', '«'],
    ['«', '»'],
    ['‹', '›'],
    ['›', '‹'],
    ['”', '”'],
    ['»', '»'],
    ['‚', '‘'],
    ['「', '」'],
    ['『', '』'],
    ['``', "''"],
    ["''", "''"],
    ['&quot;', '&quot;'],
    ['&ldquo;', '&rdquo;'],
    ['&#8222;', '&#8220;'],
    ['&laquo;', '&raquo;'],
    ['<q>', '</q>'],
    ['<q cite="/a">', '</q>'],
    ['<blockquote>', '</blockquote>'],
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
  ])('between %s and %s, once and twice', (open, close) => {
    const one = `${open}${words}${close}`;
    expect(quoted(`Lind sagte: ${one} Danach ging es weiter.`)).toEqual([words]);
    expect(quoted(`Er sagte: ${one} Dann: ${one} Es ging weiter.`)).toEqual([words, words]);
  });

  it('with spaces inside of the marks', () => {
    expect(
      quoted(`Il a dit : «\u00a0${words}\u00a0» Et puis « ${words} ».`).map((each) => each.trim()),
    ).toEqual([words, words]);
  });

  it('in others belong to them', () => {
    const nested = 'We hired ‚little giant‘ firms.';
    expect(quoted(`Er sagte: „${nested}“ Weiter.`)).toEqual([nested]);
    expect(quoted('Er sagte: »We hired ›little giant‹ firms.« Weiter.')).toEqual([
      'We hired ›little giant‹ firms.',
    ]);
  });

  it('in blocks of Markdown', () => {
    expect(quoted(`Lind said:\n\n> The deck is\n> two thirds done.\n\nSo it went on.`)).toEqual([
      ' The deck is\n> two thirds done.',
    ]);
  });

  it('are none between apostrophes', () => {
    expect(quoted("It's the firms' plan, rock ’n’ roll of the ’90s, and l’été d’Ada.")).toEqual([]);
  });
});

it('keeps every place', () => {
  const bits = fc.constantFrom(
    '„',
    '“',
    '»',
    '«',
    '‚',
    '‘',
    '”',
    '&quot;',
    '<q>',
    '</q>',
    '> ',
    '\n',
    '\n\n',
    ' ',
    'deck',
    '.',
    "''",
    '``',
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 40 }), (parts) => {
      const draft = parts.join('');
      expect(withPlainMarks(draft)).toHaveLength(draft.length);
      for (const { from, to } of findQuotations(draft)) expect(to).toBeGreaterThanOrEqual(from);
    }),
  );
});
