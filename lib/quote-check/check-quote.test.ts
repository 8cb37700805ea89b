import { describe, expect, it } from 'vitest';
import { checkQuote } from './check-quote.ts';
import { check, inShort, shown } from './in-short.ts';

describe('verbatim', () => {
  it.each([
    ['The deck is two thirds done.', 'The deck is two thirds done'],
    ['THE DECK IS two\n thirds; done', 'The deck is two thirds done'],
    ['rose by 5.8 percent year on year', 'rose by 5.8% year-on-year'],
    ['to 4089000 crowns', 'to 4,089,000 crowns'],
    ['strengthen low‑altitude inspection', 'strengthen low-altitude inspection'],
    ['strengthen lowaltitude inspection', 'strengthen low-altitude inspection'],
    ['We hired “little giant” firms', 'we hired "little giant" firms'],
    ['we hired ‘little giant’ firms', 'we hired "little giant" firms'],
  ])('%j', (words, expected) => {
    expect(inShort(check(words))).toEqual(['verbatim', `q1-p3: ${expected}`]);
  });

  it('goes on over the paragraphs of a turn, not over turns', () => {
    expect(inShort(check('firms from the coast. The northern ramp opens in May.'))).toEqual([
      'verbatim',
      'q1-p3: firms from the coast',
      'q1-p4: The northern ramp opens in May',
    ]);
    expect(check('lower than those of the old tunnel? Tolls will stay free for residents.').verdict).toBe(
      'stitched',
    );
  });

  it('says where else the words stand', () => {
    const verdict = check('the bridge');
    expect(verdict.verdict === 'verbatim' && shown(verdict.also)).toEqual(['q1-p2: the bridge']);
  });

  it('holds words to whole words', () => {
    expect(check('ridge, and what will it cost the cit').verdict).not.toBe('verbatim');
  });
});

describe('altered', () => {
  it('compares word by word', () => {
    expect(check('Costs rose by 6.8% to a mere 4,089,000 crowns')).toMatchObject({
      verdict: 'altered',
      runs: [
        { kind: 'equal', text: 'Costs rose by' },
        { kind: 'removed', text: '5.8' },
        { kind: 'added', text: '6.8' },
        { kind: 'equal', text: '%' },
        { kind: 'removed', text: 'year-on-year' },
        { kind: 'equal', text: 'to' },
        { kind: 'added', text: 'a mere' },
        { kind: 'equal', text: '4,089,000 crowns' },
      ],
      named: null,
    });
  });

  it.each([
    'Tolls will not stay free for residents',
    'Tolls will stay for residents',
    'Tolls would stay free for all residents',
    'The northern ramp opens in June. Ferries keep their timetable until then.',
  ])('%j', (words) => {
    expect(check(words).verdict).toBe('altered');
  });

  it('does not show what an ellipsis stands for as removed', () => {
    expect(check('The deck is half done … we hired "little giant" firms')).toMatchObject({
      verdict: 'altered',
      runs: [
        { kind: 'equal', text: 'The deck is' },
        { kind: 'removed', text: 'two thirds' },
        { kind: 'added', text: 'half' },
        { kind: 'equal', text: 'done … we hired "little giant" firms' },
      ],
    });
  });

  it('leaves out of the passage what stands against words that the quote only goes on with', () => {
    expect(
      check('As I have said to you, and as you know, tolls will always stay free for residents'),
    ).toMatchObject({
      places: [{ from: 0, to: 34 }],
      runs: [
        { kind: 'added', text: 'As I have said to you, and as you know,' },
        { kind: 'equal', text: 'tolls will' },
        { kind: 'added', text: 'always' },
        { kind: 'equal', text: 'stay free for residents' },
      ],
    });
  });

  it('says when the person named did not say it', () => {
    expect(check('Tolls will not stay free for residents', 'tom-okafor')).toMatchObject({
      named: 'tom-okafor',
    });
    expect(check('Tolls will not stay free for residents', 'Ada Lind')).toMatchObject({ named: null });
  });
});

describe('stitched', () => {
  it.each([
    'The deck is two thirds done. Tolls will stay free for residents.',
    'The deck is two thirds done, and tolls will stay free for residents.',
    'The deck is two thirds done. The northern ramp opens in May.',
  ])('%j shows both places', (words) => {
    const verdict = check(words);
    expect(verdict.verdict).toBe('stitched');
    expect(inShort(verdict)[1]).toBe('q1-p3: The deck is two thirds done');
    expect(inShort(verdict)).toHaveLength(3);
  });

  it('tells which words of the quote are from where', () => {
    const words = 'The deck is two thirds done. Tolls will stay free for residents.';
    const verdict = check(words);
    expect(
      verdict.verdict === 'stitched' && verdict.pieces.map(({ from, to }) => words.slice(from, to)),
    ).toEqual(['The deck is two thirds done', 'Tolls will stay free for residents']);
  });

  it('is not what only leaves out words of a sentence', () => {
    expect(check('Costs rose by 5.8% year-on-year. We will strengthen low-altitude inspection').verdict).toBe(
      'altered',
    );
  });
});

describe('another speaker', () => {
  it.each(['tom-okafor', 'Tom Okafor'])('%j', (speaker) => {
    expect(check('Tolls will stay free', speaker)).toMatchObject({
      verdict: 'another speaker',
      named: speaker,
    });
  });

  it.each([
    ['Tolls will stay free', 'ada-lind'],
    ['Tolls will stay free', 'ADA LIND'],
    ['How far is the bridge', 'Harbour Gazette'],
    ['the bridge', 'ada-lind'],
  ])('%j was said by %j', (words, speaker) => {
    expect(check(words, speaker).verdict).toBe('verbatim');
  });
});

describe('not here', () => {
  it.each([
    '',
    '…',
    '[all of it]',
    '“”',
    'The moon is made of green cheese',
    'Costs of cheese on the moon fell again',
  ])('%j', (words) => {
    expect(check(words).verdict).toBe('not here');
  });

  it('offers the nearest passage', () => {
    expect(
      inShort(check('Residents should know that the free tolls were a plan of the former mayor'))[0],
    ).toBe('not here');
    expect(inShort(check('The northern coast has more ferries than the timetable shows'))[1]).toMatch(
      /^q1-p4: /,
    );
  });

  it('is everything where nothing was said', () => {
    expect(checkQuote('The deck is two thirds done', [])).toEqual({ verdict: 'not here', nearest: null });
  });
});
