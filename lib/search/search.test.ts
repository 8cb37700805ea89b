import { describe, expect, it } from 'vitest';
import type { Library } from '../model/briefing.ts';
import { makeIndex } from './index-file.ts';
import { loadIndex } from './load-index.ts';
import { search, searchNear } from './search.ts';
import { librarySaying, type Said } from './small-library.ts';

/** `tier: passage` of every hit of the first tiers. */
function find(typed: string, ...said: (string | Said)[]): string[] {
  return found(librarySaying(...said), typed);
}

function found(library: Library, typed: string): string[] {
  return search(loadIndex(makeIndex(library)), typed).hits.map(({ tier, record }) => `${tier}: ${record.id}`);
}

/** The marked words of the best hit. */
function marked(typed: string, said: string): string[] {
  const index = loadIndex(makeIndex(librarySaying(said)));
  const result = search(index, typed);
  const [hit] = [...result.hits, ...searchNear(index, result)];
  return (hit?.matches ?? []).map(([from, to]) => said.slice(from, to));
}

describe('exact', () => {
  it.each([
    ['rate cut', 'A rate cut is near.'],
    ['RATE CUT', 'A rate cut is near.'],
    ['don’t think', "We don't think so."],
    ["don't think", 'We don’t think so.'],
    ['Nunez', 'Mr Núñez spoke.'],
    ['low altitude', 'The low-altitude plan.'],
    ['low-altitude', 'The low altitude plan.'],
    ['lowaltitude', 'The low-altitude plan.'],
    ['bio manufacturing', 'New biomanufacturing here.'],
    ['biomanufacturing', 'New bio-manufacturing here.'],
    ['5G-A', 'Based on 5G/5G-A.'],
    ['5GA', 'Based on 5G-A.'],
    ['use first pay later', 'It says "use first, pay later" here.'],
    ['China', 'We saw China’s plan.'],
  ])('finds %j in %j', (typed, said) => {
    expect(find(typed, said)).toEqual(['exact: q1-p1']);
  });

  it.each([
    ['4,089,000', '4.089 million'],
    ['4089000', '4.089 million'],
    ['4.089 million', '4,089,000'],
    ['1 trillion', 'one trillion'],
    ['27.3 per cent', '27.3%'],
    ['27.3 percent', '27.3%'],
    ['27.3%', '27.3 per cent'],
    ['$10bn', 'USD 10 billion'],
    ['5,000', '5000'],
    ['10000', 'ten thousand'],
    ['20 ms', '20ms'],
    ['C 919', 'C919'],
    ['fourteenth', '14th'],
    ['3rd', 'third'],
  ])('finds %j in a text that writes %j', (typed, said) => {
    expect(find(typed, `There were ${said} of them.`)).toEqual(['exact: q1-p1']);
  });

  it.each([
    ['24', '2.4'],
    ['2.4', '12.4'],
    ['4', '2.4'],
    ['089', '4.089'],
    ['10', '1.0018'],
    ['5000', '15,000'],
    ['cut', 'separate cutting'],
    ['rate cut', 'separate cut'],
  ])('never finds %j inside %j', (typed, said) => {
    expect(find(typed, `There was ${said} there.`).filter((hit) => hit.startsWith('exact'))).toEqual([]);
  });

  it('takes the last word of a query for a word being typed', () => {
    expect(find('rate cu', 'A rate cut.')).toEqual(['exact: q1-p1']);
    expect(find('rate cu ', 'A rate cut.')).toEqual([]);
    expect(find('hydrog', 'Clean hydrogen.')).toEqual(['words: q1-p1']);
  });

  it('marks whole words, also where a hyphen is missing', () => {
    expect(marked('lowalti tude', 'The low-altitude plan.')).toEqual([]);
    expect(marked('lowaltitude plan', 'The low-altitude plan.')).toEqual(['low-altitude plan']);
    expect(marked('4,089,000', 'In all 4.089 million stations.')).toEqual(['4.089 million']);
    expect(marked('rate cu', 'A rate cut, a rate cutter.')).toEqual(['rate cut', 'rate cutter']);
  });

  it('puts what is said in one run before what is said apart', () => {
    expect(find('rate cut', 'We cut the rate.', 'A rate cut.')).toEqual(['exact: q1-p2', 'words: q1-p1']);
  });
});

describe('words', () => {
  it.each([
    ['cutting rates', 'The rate was cut.'],
    ['stabilising growth', 'We stabilize the growth.'],
    ['labor centres', 'A center of labour.'],
    ['policies planned', 'We plan a policy.'],
    ['the rate of a cut', 'A cut, then a rate.'],
  ])('finds %j in %j', (typed, said) => {
    expect(find(typed, said)).toEqual(['words: q1-p1']);
  });

  it('asks for all words', () => {
    expect(find('rate ferry', 'The rate was cut.')).toEqual([]);
  });

  it('puts words that stand together first', () => {
    const apart =
      'The toll goes up this year, as all of you have long known, and so does the price of the tunnel.';
    expect(find('tunnel tolls', apart, 'The toll of the tunnel goes up.')).toEqual([
      'words: q1-p2',
      'words: q1-p1',
    ]);
  });

  it('finds what was said by its speaker, after words spoken', () => {
    const other = { text: 'Tom Okafor is here.', speaker: 'ada-lind' };
    expect(find('Tom Okafor', 'The deck is done.', other)).toEqual(['exact: q1-p2', 'words: q1-p1']);
    expect(find('Okafor deck', 'The deck is done.', other)).toEqual(['words: q1-p1']);
  });

  it('reads question and answer beside a name as the act', () => {
    const asked: Said = { text: 'How far is it?', act: 'question', speaker: null };
    const said = 'Thank you for the question.';
    expect(find('Harbour Gazette question', said, asked)).toEqual(['words: q1-p2']);
    expect(find('Quay Press asked', said, asked)).toEqual(['words: q1-p2']);
    expect(find('Harbour Gazette answer', said, asked)).toEqual(['words: q1-p1']);
  });

  it('finds by role and topic', () => {
    expect(find('chief engineer', 'The deck is done.')).toEqual(['words: q1-p1']);
    expect(find('tunnels', { text: 'Done.', topics: ['bridges'] })).toEqual(['words: q1-p1']);
  });
});

describe('near', () => {
  it.each([
    ['hydorgen', 'Clean hydrogen is here.', ['hydrogen']],
    ['hidrogenn plan', 'A plan for hydrogen.', ['plan', 'hydrogen']],
    ['car exports', 'We export vehicles.', ['export vehicles']],
  ])('finds %j in %j', (typed, said, words) => {
    expect(find(typed, said)).toEqual([]);
    expect(marked(typed, said)).toEqual(words);
  });

  it('finds a half-remembered quote, and says what is missing', () => {
    const rest = Array.from({ length: 20 }, (_, at) => `Passage ${at} says nothing of that.`);
    const index = loadIndex(makeIndex(librarySaying('Lucid mountains are golden hills for us.', ...rest)));
    const result = search(index, 'lucid valleys are golden hills');
    expect(result.hits).toEqual([]);
    expect(searchNear(index, result).map(({ record, missing }) => [record.id, missing])).toEqual([
      ['q1-p1', ['valleys']],
    ]);
  });

  it.each(['tariffs', 'beef', 'cryptocurrency', 'house plan', '4.098 million', '"hydrogen plan"'])(
    'finds nothing for %j',
    (typed) => {
      expect(
        marked(typed, 'A traffic plan: hydrogen is using 4.089 million, which has been a plan in brief.'),
      ).toEqual([]);
    },
  );

  it('does not run when enough was found', () => {
    const index = loadIndex(
      makeIndex(librarySaying(...Array.from({ length: 5 }, () => 'The toll.'), 'A tolll.')),
    );
    expect(searchNear(index, search(index, 'toll'))).toEqual([]);
  });
});

describe('narrowing', () => {
  const said: Said[] = [
    { text: 'Is the toll high?', act: 'question', speaker: null },
    { text: 'The toll is high.', speaker: 'ada-lind', topics: ['budget'] },
    { text: 'The toll is low.', topics: ['bridges'] },
  ];

  it.each([
    ['toll speaker:ada-lind', ['q1-p2']],
    ['toll speaker:"Ada Lind"', ['q1-p2']],
    ['toll speaker:okafor', ['q1-p3']],
    ['toll -speaker:okafor', ['q1-p2', 'q1-p1']],
    ['toll speaker:ada speaker:tom', ['q1-p2', 'q1-p3']],
    ['toll topic:budget', ['q1-p2']],
    ['toll outlet:"quay press" in:question', ['q1-p1']],
    ['toll in:answers', ['q1-p2', 'q1-p3']],
    ['toll in:claim', []],
    ['toll -high', ['q1-p3']],
    ['toll -"is low"', ['q1-p2', 'q1-p1']],
    ['"the toll" low', ['q1-p3']],
    ['speaker:ada-lind', ['q1-p2']],
    ['-toll', []],
    ['toll speaker:nobody', []],
  ])('%s', (typed, ids) => {
    const hits = find(typed, ...said).map((hit) => hit.split(' ')[1]);
    expect(hits.sort()).toEqual([...ids].sort());
  });

  it('says which value nobody has, and what there is', () => {
    const index = loadIndex(makeIndex(librarySaying(...said)));
    expect(search(index, 'toll speaker:ade').notes).toEqual([
      { kind: 'unknown value', operator: 'speaker', value: 'ade', nearest: ['Ada Lind', 'Tom Okafor'] },
    ]);
  });

  it('finds a quoted name in the fields', () => {
    expect(find('"Ada Lind"', ...said)).toEqual(['words: q1-p2']);
  });
});

it.each(['', ' ', 'a', '👩‍🔬', '<script>', '.*', '\\', 'مرحبا', '"', 'speaker:', '-', '\ud800'])(
  'finds nothing for %j, and does not mind',
  (typed) => {
    expect(find(typed, 'The deck is two thirds done.')).toEqual([]);
  },
);
