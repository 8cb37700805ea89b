import { describe, expect, it } from 'vitest';
import type { Library } from '../model/briefing.ts';
import type { NarrowedBy } from './hit.ts';
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

/** What narrowed the best hit beside its words. */
function narrowing(typed: string, said: string): NarrowedBy[] {
  return search(loadIndex(makeIndex(librarySaying(said))), typed).hits[0]?.narrowedBy ?? [];
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

  it('marks whole words, also where a hyphen is missing', () => {
    expect(marked('lowaltitude plan', 'The low-altitude plan.')).toEqual(['low-altitude plan']);
    expect(marked('4,089,000', 'In all 4.089 million stations.')).toEqual(['4.089 million']);
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

  it('narrows to a speaker who is named beside words that were spoken', () => {
    const other = { text: 'The deck is Tom Okafor’s work.', speaker: 'ada-lind' };
    expect(find('Okafor deck', 'The deck is done.', other)).toEqual(['words: q1-p2', 'words: q1-p1']);
    expect(narrowing('Okafor deck', 'The deck is done.')).toEqual([{ kind: 'speaker', name: 'Tom Okafor' }]);
    expect(find('Okafor ferry', 'The deck is done.')).toEqual([]);
  });

  it('takes no name for one that is said as a word, or that only an office has', () => {
    expect(find('engineer deck', 'The deck is done.')).toEqual([]);
    expect(find('quay deck', 'The deck is at the quay.', 'The deck is done.')).toEqual(['words: q1-p1']);
  });

  it('reads question and answer beside a name as the act', () => {
    const asked: Said = { text: 'How far is it?', act: 'question', speaker: null };
    const said = 'Thank you for the question.';
    expect(find('Harbour Gazette question', said, asked)).toEqual(['name: q1-p2']);
    expect(find('Quay Press asked', said, asked)).toEqual(['name: q1-p2']);
    expect(find('Harbour Gazette answer', said, asked)).toEqual(['name: q1-p1']);
    expect(find('question about far', said, asked)).toEqual(['words: q1-p2']);
  });

  it.each([
    ['use first, pay afterwards', 'Use it first.'],
    ['organization', 'The organ plays.'],
    ['cars', 'We care.'],
    ['industry', 'Our industrial base.'],
    ['rate cu', 'A rate cut.'],
    ['hydrog', 'Clean hydrogen.'],
  ])('does not take %j for %j', (typed, said) => {
    expect(find(typed, said)).toEqual([]);
  });
});

describe('near', () => {
  it.each([
    ['hydorgen', 'Clean hydrogen is here.', ['hydrogen']],
    ['hidrogenn plan', 'A plan for hydrogen.', ['plan', 'hydrogen']],
    ['hydrog', 'Clean hydrogen.', ['hydrogen']],
    ['rate cu', 'A rate cut, a rate cutter.', ['rate cut', 'rate cutter']],
    ['lowaltit', 'The low-altitude plan.', ['low-altitude']],
    ['humanoidrobot', 'New humanoid robots.', ['humanoid robots']],
    ['industry', 'Our industrial base.', ['industrial']],
  ])('finds %j in %j', (typed, said, words) => {
    expect(find(typed, said)).toEqual([]);
    expect(marked(typed, said)).toEqual(words);
  });

  it.each([
    ['Ada Lindt tolls', ['q1-p1']],
    ['Okafur toll', ['q1-p2']],
    ['Adda Linnd tolls', ['q1-p1']],
  ])('narrows to a speaker whose name is misspelt: %s', (typed, ids) => {
    const rest = Array.from({ length: 9 }, (_, at) => `Passage ${at}.`);
    const said = [{ text: 'A toll is paid.', speaker: 'ada-lind' }, 'The tolls are high.', ...rest];
    const index = loadIndex(makeIndex(librarySaying(...said)));
    expect(searchNear(index, search(index, typed)).map(({ record }) => record.id)).toEqual(ids);
  });

  it('says which word stands for a misspelt one', () => {
    const index = loadIndex(makeIndex(librarySaying('A plan for hydrogen.')));
    const [hit] = searchNear(index, search(index, 'hidrogenn plan'));
    expect(hit?.standIns).toEqual([{ typed: 'hidrogenn', said: 'hydrogen' }]);
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

it.each(['', ' ', 'a', '👩‍🔬', '<script>', '.*', '\\', 'مرحبا', '"', 'speaker:', '-', '\ud800'])(
  'finds nothing for %j, and does not mind',
  (typed) => {
    expect(find(typed, 'The deck is two thirds done.')).toEqual([]);
  },
);
