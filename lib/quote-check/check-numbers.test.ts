import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { checkNumbers } from './check-numbers.ts';
import { smallFigures } from './small-figures.ts';

/** `words: verdict (words spoken)` for each number of a draft. */
function check(draft: string): string[] {
  return checkNumbers(draft, [], smallFigures).map(({ words, verdict, place, isRounded }) => {
    const spoken = place ? ` (${place.passage.text.slice(place.from, place.to)})` : '';
    return `${words}: ${isRounded ? 'rounded, ' : ''}${verdict}${spoken}`;
  });
}

describe('the numbers of a draft', () => {
  it.each([
    ['The yards launched 148 fishing boats.', '148: unlike (184)'],
    ['Launches of fishing boats rose 8.9%, to 184.', '8.9%: unlike (9.8%)'],
    ['Repairs: 2.94 million nets', '2.94 million: unlike (2.49 million)'],
    ['In all 24.9 million nets were repaired.', '24.9 million: unlike (2.49 million)'],
    ['The share of cod was 38.1 percent of the catch.', '38.1 percent: unlike (31.8%)'],
    ['Some 1,577 pilots were trained.', '1,577: unlike (1,557)'],
  ])('%j has one unlike what was said', (draft, expected) => {
    expect(check(draft)[0]).toBe(expected);
  });

  it.each([
    ['The yards launched 184 boats, up 9.8%.', ['184: as spoken (184)', '9.8%: as spoken (9.8%)']],
    ['They exported 580 000 anchors.', ['580 000: as spoken (580,000)']],
    ['About 2.5 million nets were repaired.', ['2.5 million: rounded, as spoken (2.49 million)']],
    ['Over 2.4 million nets were repaired.', ['2.4 million: rounded, as spoken (2.49 million)']],
    ['Nine harbours opened.', ['Nine: as spoken (Nine)']],
  ])('%j has none', (draft, expected) => {
    expect(check(draft)).toEqual(expected);
  });

  it.each([
    ['A catch of herring worth 44.9 billion crowns', '44.9 billion: wrong figure (44.9 billion)'],
    ['A catch of herring worth 4.49 billion crowns', '4.49 billion: corrected (44.9 billion)'],
  ])('%j tells that the spoken figure is wrong', (draft, expected) => {
    expect(check(draft)).toEqual([expected]);
    expect(checkNumbers(draft, [], smallFigures)[0]?.fault).toBe(
      'known to be wrong: ten times too high, 4.49 billion',
    );
  });

  it.each([
    ['The airline carried 52.3 million people.', ['52.3 million: not spoken']],
    ['In 2029 the yards launched 148 fishing boats.', ['148: not spoken']],
    ['The yards had launched 148 fishing boats a year earlier.', ['148: not spoken']],
    ['In August the yards launched 148 fishing boats.', ['148: not spoken']],
    ['The bakers sold 148 cakes.', ['148: not spoken']],
    ['The bakers sold 184 cakes.', ['184: elsewhere (184)']],
    ['Their profits fell by 31.8%.', ['31.8%: elsewhere (31.8%)']],
  ])('%j has one that nobody is accused of', (draft, expected) => {
    expect(check(draft)).toEqual(expected);
  });

  it.each([
    'HARBOUR, July 2 (Wire) - On 2031-07-02, 2 July 2031, July 2, 2031 and 02.07.2031 it rained.',
    'The briefing began at 3 p.m., or 15:00, and ended at 16:30; doors opened at 14.30 GMT.',
    'Since 1998, in 2019-23 and in the 1990s, the 3rd and the twenty-first yard closed.',
    '1. Boats\n2. Nets\n\n(3) Anchors\n\n## 4. Cod\n\n- 5) herring',
    'See page 212, pp. 88–90, Chapter 14, Question 16, Figure 22, No. 45 and § 17 [33] (34).',
    'A Boeing 737 and a Route 66 sticker; see https://example.org/2031/148?page=22 or mail a22@example.org.',
    'He is 54 years old, and she, 61, has sailed for 30 years, over the next 18 months and two days.',
    'COVID-19, 5G, C919, G20 and v1.2 are names; call +47 22 12 34 56.',
    'One of the two said that three or 4 of them left.',
  ])('%j has none at all', (draft) => {
    expect(check(draft)).toEqual([]);
  });

  it('are only those outside its quotations', () => {
    const draft = 'They launched “148 fishing boats”, and not 148 fishing boats.';
    const from = draft.indexOf('148');
    const found = checkNumbers(draft, [{ from, to: from + '148 fishing boats'.length }], smallFigures);
    expect(found.map((each) => draft.indexOf('148 fishing boats.') === each.from)).toEqual([true]);
  });

  it('go with the words around them over broken lines', () => {
    expect(check('The yards launched\n148 fishing\nboats.')).toEqual(['148: unlike (184)']);
  });
});

describe('any numbers', () => {
  const value = fc.integer({ min: 1_001, max: 999_999 }).filter((each) => each < 1_800 || each > 2_099);

  it('of other things are held against nobody', () => {
    const thing = fc.constantFrom('cakes', 'lamps', 'violins', 'tourists', 'opera tickets');
    const deed = fc.constantFrom('The bakery sold', 'Our museum lent', 'Critics counted', 'Nobody needs');
    fc.assert(
      fc.property(deed, value, thing, (start, number, end) => {
        const verdicts = checkNumbers(`${start} ${number.toLocaleString('en')} ${end}.`, [], smallFigures);
        expect(verdicts.map(({ verdict }) => verdict)).not.toContain('unlike');
      }),
    );
  });

  it('that differ in a digit are never as spoken', () => {
    const figure = fc.constantFrom(
      ['The yards launched ', '184', ' fishing boats.'],
      ['Exports of anchors came to ', '580,000', ' in all.'],
      ['The share of cod reached ', '31.8', '%.'],
      ['In all ', '1,557', ' pilots were trained.'],
    );
    fc.assert(
      fc.property(
        figure,
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        ([start = '', number = '', end = ''], at, add) => {
          const places = [...number.matchAll(/[1-9]/gu)].map(({ index }) => index);
          const place = places[at % places.length]!;
          const digit = (Number(number[place]) + add) % 10 || 1;
          const changed = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`;
          if (changed === number) return;
          const [found] = checkNumbers(start + changed + end, [], smallFigures);
          expect(found?.verdict === 'as spoken' && !found.isRounded).toBe(false);
        },
      ),
    );
  });

  it('never throw, and stand where they say', () => {
    const bits = fc.constantFrom(
      '148',
      '%',
      ' ',
      '.',
      '\n',
      'fishing boats',
      '1,',
      '-',
      'July',
      '“',
      'million',
      '2031',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (draft) => {
        for (const { from, to, words } of checkNumbers(draft, [], smallFigures))
          expect([draft.slice(from, to), /\p{L}|\p{N}/u.test(words)]).toEqual([words, true]);
      }),
    );
  });
});
