import { describe, expect, it } from 'vitest';
import { english } from '../text/language/english.ts';
import { onlyQuote } from './only-quote.ts';
import { suggestClaims } from './suggest-claims.ts';
import { suggestFigures } from './suggest-figures.ts';
import { makeTopicSuggester } from './suggest-topics.ts';

const topics = [
  { id: 'bridges', name: 'Bridges', short: 'Bridges', description: 'What crosses the water.' },
  { id: 'ferries', name: 'Ferries', short: 'Ferries', description: 'What sails.' },
  { id: 'budget', name: 'Budget', short: 'Budget', description: 'What things cost.' },
];

describe('topics', () => {
  const known = [
    { text: 'The deck of the crossing hangs on twelve cables.', topics: ['bridges'] },
    { text: 'New cables hold the deck in every storm.', topics: ['bridges'] },
    { text: 'The boats sail at six, and at nine in winter.', topics: ['ferries'] },
    { text: 'The loan of the town pays for boats.', topics: ['ferries', 'budget'] },
  ];

  it('are told from the words of passages that have topics', () => {
    const topicsOf = makeTopicSuggester(known, topics, english);
    expect(topicsOf('When will the cables carry a deck?')).toEqual(['bridges']);
    expect(topicsOf('Boats do not sail in fog.')).toEqual(['ferries']);
  });

  it('are told from their descriptions where no passage has any', () => {
    expect(makeTopicSuggester([], topics, english)('What will the ferry cost the budget?')).toContain(
      'budget',
    );
  });

  it('are none where nothing is alike', () => {
    expect(makeTopicSuggester(known, topics, english)('Good morning, everybody.')).toEqual([]);
    expect(makeTopicSuggester([], [], english)('The deck.')).toEqual([]);
  });
});

describe('claims', () => {
  const passages = [
    { id: 'q1-p1', text: 'How far has the bridge come?', speaker: null },
    {
      id: 'q1-p2',
      text: 'The deck is two thirds done. We will open the bridge in May next year.',
      speaker: 'tom',
    },
    { id: 'q2-p2', text: 'Nobody has asked for a tunnel.', speaker: 'ada' },
  ];
  const claimsOf = (text: string) =>
    suggestClaims([{ target: 'summary-p1', text, isMachineMade: false }], passages, english);

  it('rest on the words that they share with a passage, and on who said them', () => {
    expect(claimsOf('Two thirds of the deck are done, and the bridge will open in May next year.')).toEqual([
      {
        in: 'summary-p1',
        text: 'Two thirds of the deck are done',
        attributed_to: 'tom',
        support: 'close',
        evidence: [{ passage: 'q1-p2', exact: 'deck is two thirds done' }],
      },
      {
        in: 'summary-p1',
        text: 'the bridge will open in May next year',
        attributed_to: 'tom',
        support: 'close',
        evidence: [{ passage: 'q1-p2', exact: 'open the bridge in May next year' }],
      },
    ]);
  });

  it('rest on nothing where one word of many is the same', () => {
    const [claim] = claimsOf('Fishermen painted every tunnel yellow during heavy winter storms.');
    expect(claim).toMatchObject({ support: 'not in this transcript', evidence: [] });
  });

  it('rest on nothing where nobody said them', () => {
    expect(claimsOf('Trains will run to the northern islands.')).toEqual([
      {
        in: 'summary-p1',
        text: 'Trains will run to the northern islands',
        attributed_to: 'article',
        support: 'not in this transcript',
        reason: 'unknown',
        evidence: [],
      },
    ]);
  });
});

describe('figures', () => {
  it.each([
    ['The quay took 4.089 million stones.', '4.089 million stones', 4_089_000, 'stones', 'stones'],
    ['Traffic rose by 7.5% in spring.', 'rose by 7.5%', 7.5, '%', 'Traffic rose by'],
    [
      'The share fell by 2 percentage points.',
      'fell by 2 percentage points',
      2,
      'percentage points',
      'The share fell by',
    ],
    ['It cost $ 40 billion then.', 'cost $ 40 billion', 40_000_000_000, '$', 'It cost $'],
    ['The mast is 30 metres high.', '30 metres high', 30, 'metres', 'metres high'],
    ['Signals take 20ms each way.', 'Signals take 20ms', 20, 'ms', 'Signals take'],
  ])('of “%s”', (text, exact, value, unit, subject) => {
    expect(suggestFigures('q1-p2', text)).toEqual([
      { target: 'q1-p2', exact, subject, value, unit, status: 'ok' },
    ]);
  });

  it.each([
    'The 5G masts stand.',
    'There are three aspects.',
    'In the first three quarters of 2031 it rained.',
    'On 12 May 2031 we met.',
    'See page 4.',
    'Nobody said a number.',
  ])('none of “%s”', (text) => {
    expect(suggestFigures('q1-p2', text)).toEqual([]);
  });
});

describe('a quote', () => {
  it('takes as many words as make it the only one', () => {
    const text = 'The bridge is long. The old bridge is short.';
    expect(onlyQuote(text, 4, 10)).toBe('The bridge');
    expect(onlyQuote(text, 28, 34)).toBe('old bridge');
    expect(onlyQuote('go go', 0, 2)).toBe('go go');
    expect(onlyQuote('', 0, 0)).toBe(null);
  });
});
