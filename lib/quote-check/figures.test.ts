import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { checkQuote } from './check-quote.ts';
import { publishedPassages } from './passages.ts';
import type { QuotedPassage, Verdict } from './verdict.ts';

const said = (text: string): QuotedPassage[] => [{ id: 'q1-p1', speaker: 'a', name: 'A', text }];
const check = (quote: string, text: string): Verdict => checkQuote(quote, said(text));

describe('a figure', () => {
  const trade = 'Trade through the harbour rose by 10.7% year-on-year in the first half.';
  const catches = 'Catches of herring changed by −7.5% in the northern waters.';
  const code = 'Our pilots write C++ and C# on .NET for the cranes.';

  it.each(['-', '−', '+', '±', '<', '>', '≤', '≥', '~', '≈', '$', '€', '＋', '– ', '- '])(
    'with %j',
    (sign) => {
      const quote = `harbour rose by ${sign}10.7% year-on-year`;
      const verdict = check(quote, trade);
      if (sign.endsWith(' ')) expect(verdict.verdict).toBe('verbatim');
      else {
        expect(verdict.verdict).toBe('altered');
        if (verdict.verdict !== 'altered') return;
        expect(verdict.runs.filter(({ kind }) => kind !== 'equal')).toEqual([{ kind: 'added', text: sign }]);
      }
    },
  );

  it.each([
    ['rose by (10.7%) year-on-year', trade],
    ['rose by 10.7‰ year-on-year', trade],
    ['rose by 10,7% year-on-year', trade],
    ['rose by 107% year-on-year', trade],
    ['Trade through the harbour rose by 10.7', trade],
    ['7.5% in the northern waters', catches],
    ['changed by 7.5% in the northern waters', catches],
    ['changed by +7.5% in the northern waters', catches],
    ['pilots write C and C on .NET', code],
    ['write C++ and C# on NET for the cranes', code],
    ['between 5 and 6 of 75% 100% of ships', 'Some 5 and 6 of 75%-100% of ships came.'],
    ['The yard built 4.089', 'The yard built 4.089 million boats.'],
    ['We have twenty', 'We have twenty-five boats.'],
    ['five boats in the yard', 'We have twenty-five boats in the yard.'],
    ['It is a beam of C-919 steel for cranes', 'It is a beam of C919 steel for cranes.'],
  ])('%j is altered', (quote, text) => {
    expect(check(quote, text).verdict).toBe('altered');
  });

  it('shows the sign that the beginning of a quote has lost', () => {
    expect(check('7.5% in the northern waters', catches)).toMatchObject({
      runs: [
        { kind: 'removed', text: '−' },
        { kind: 'equal', text: '7.5% in the northern waters' },
      ],
    });
  });

  it.each([
    ['changed by -7.5 percent in the northern waters', catches],
    ['we saw 15 000 ships', 'In May we saw 15,000 ships.'],
    ['we saw 15\u202f000 ships', 'In May we saw 15000 ships.'],
    ['we saw 12,500 ships', 'In May we saw 12\u00a0500 ships.'],
    ['we saw 4’089’000 ships', 'In May we saw 4.089.000 ships.'],
    ['the top 10 ships of COVID 19', 'These are the top-10 ships of COVID-19.'],
    ['rose — 10 ships, 12 boats', 'It rose, 10 ships – 12 boats.'],
  ])('%j is verbatim', (quote, text) => {
    expect(check(quote, text).verdict).toBe('verbatim');
  });
});

it('does not see invisible characters', () => {
  const text = 'The infra\u00adstruc\u00adture of the har\u200bbour grows with con\u00advergence.';
  const plain = 'The infrastructure of the harbour grows with convergence';
  for (const quote of [plain, '\ufeffThe in\u200cfrastruc\u00adture of\u2060 the \u202aharbour\u202c grows'])
    expect(check(quote, text).verdict).toBe('verbatim');
  expect(check('of the har-\nbour grows', plain).verdict).toBe('verbatim');
});

const before = ['-', '−', '+', '±', '<', '>', '≤', '≥', '~', '≈', '¥', '$', '€', '£'];
const number = /(?<![\p{L}\p{N}.,])\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

/** Every way in which a number of a text is changed by one character. */
function changesOf(text: string, { 0: raw, index }: RegExpExecArray): string[] {
  const put = (other: string, to = index + raw.length) => text.slice(0, index) + other + text.slice(to);
  const behind = index + raw.length;
  const hasUnit = /^\s?[%‰]/u.test(text.slice(behind));
  const isMinus = /[-−]$/u.test(text.slice(0, index));
  return [
    ...before.filter((sign) => !(isMinus && /[-−]/u.test(sign))).map((sign) => put(sign + raw)),
    ...Array.from(raw.matchAll(/\d/gu), ({ 0: digit, index: at }) =>
      put(`${raw.slice(0, at)}${(Number(digit) + 1) % 10}${raw.slice(at + 1)}`),
    ),
    ...Array.from(raw.matchAll(/\d/gu), ({ index: at }) => put(`${raw.slice(0, at)}0.${raw.slice(at)}`)),
    ...Array.from(raw.matchAll(/\./gu), ({ index: at }) => put(raw.slice(0, at) + raw.slice(at + 1))),
    ...Array.from(raw.matchAll(/\./gu), ({ index: at }) => put(`${raw.slice(0, at)},${raw.slice(at + 1)}`)),
    ...(hasUnit
      ? ['', '‰', '€', '%%']
          .map((unit) => put(raw + unit, behind + text.slice(behind).search(/[%‰]/u) + 1))
          .filter((changed) => changed !== text)
      : ['%', '‰', '€', '°'].map((unit) => put(raw + unit))),
  ];
}

function expectNoneVerbatim(text: string, passages: readonly QuotedPassage[]): void {
  for (const found of text.matchAll(number))
    for (const quote of changesOf(text, found))
      expect([quote, checkQuote(quote, passages).verdict]).not.toEqual([quote, 'verbatim']);
}

describe('no change of a number is verbatim', () => {
  it('in generated passages', () => {
    const word = fc.constantFrom('ships', 'rose', 'by', 'to', 'the', 'harbour', 'over', 'top-ten', 'C919');
    const digits = fc
      .tuple(fc.nat(99_999), fc.option(fc.nat(99)))
      .map(([whole, part]) => `${whole}${part === null ? '' : `.${part}`}`);
    const figure = fc
      .tuple(
        fc.constantFrom('', '-', '−', '+', '<', '≈', '$', '('),
        digits,
        fc.constantFrom('', '%', ' %', '€', 'bn', ')', '.', ','),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.oneof(word, figure), { minLength: 3, maxLength: 12 }), (parts) => {
        const text = parts.join(' ');
        expectNoneVerbatim(text, said(text));
      }),
      { numRuns: 60 },
    );
  });

  it('in any passage of the content', () => {
    for (const passage of publishedPassages(readLibrary(process.cwd())))
      for (const sentence of passage.text.split(/(?<=[.!?])\s+/u)) expectNoneVerbatim(sentence, [passage]);
  }, 60_000);
});
