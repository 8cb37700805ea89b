import { describe, expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

const path = 'content/briefings/bridge/figures.yaml';

/** Findings on one figure of the small briefing, given with some fields in another way; empty ones are left out. */
function findingsOn(fields: Record<string, string>): string[] {
  const figure = {
    id: 'f001',
    target: 'q1-p3',
    exact: 'The cost is 40 million',
    subject: 'cost of the bridge',
    value: '40000000',
    topic: 'budget',
    status: 'ok',
    ...fields,
  };
  const lines = Object.entries(figure).flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []));
  return findingsOf({ 'figures.yaml': `- ${lines.join('\n  ')}\n` });
}

/** Findings on a figure of a deck of which the given words are said. */
function findingsSaying(said: string, value: string): string[] {
  return findingsOf({
    'source.txt': [['The cost is 40 million', said]],
    '01-cost.md': [['The cost is 40 million', said]],
    'figures.yaml': `- { id: f001, target: q1-p3, exact: "${said}", subject: deck, value: ${value}, topic: bridges, status: ok }\n`,
  });
}

describe('a figure', () => {
  it('is accepted with its quote', () => {
    expect(findingsOn({})).toEqual([]);
    expect(findingsOn({ unit: 'pounds', period: 'in all', change: '-2.5' })).toEqual([]);
  });

  it.each([
    ['a cost of 4.089 million', '4089000'],
    ['a cost of 4,089,000', '4089000'],
    ['nearly a thousand planks', '1000'],
    ['the third deck', '3'],
    ['a 20ms delay', '20'],
    ['an 18-metre plank', '18'],
    ['twenty-five planks', '25'],
    ['down by 7.50 percent', '7.5'],
    ['75-100 inches', '[75, 100]'],
  ])('has its value in its quote: %s is %s', (said, value) => {
    expect(findingsSaying(said, value)).toEqual([]);
  });

  it('has no value that its quote has not', () => {
    expect(findingsOn({ value: '41000000' })).toEqual([
      `${path}:5:10 error Unexpected value \`41000000\`, expected a number of the quote such as \`40\`, \`40000000\`, or a note that says why it is not there (figure-as-spoken)`,
    ]);
    expect(findingsOn({ exact: 'The deck is two thirds done', value: '[2, 66.7]' })).toEqual([
      `${path}:5:10 error Unexpected value \`66.7\`, expected a number of the quote such as \`2\`, or a note that says why it is not there (figure-as-spoken)`,
    ]);
    expect(findingsOn({ exact: 'The cost is', value: '4' })).toEqual([
      `${path}:5:10 error Unexpected value \`4\`, expected a number of the quote, or a note that says why it is not there (figure-as-spoken)`,
    ]);
  });

  it('has a value', () => {
    expect(findingsOn({ value: '' })).toEqual([
      `${path}:1:3 error Missing \`value\`, expected one, or a note or a status that says why there is none (figure-as-spoken)`,
    ]);
  });

  it('is excused by a note or a status', () => {
    expect(findingsOn({ value: '41000000', note: 'Said otherwise later.' })).toEqual([]);
    expect(findingsOn({ value: '', status: 'unit missing' })).toEqual([]);
  });

  it('stands in its passage in these words, once', () => {
    expect(findingsOn({ exact: 'The cost is 41 million', status: 'garbled' })).toEqual([
      `${path}:3:10 error Unexpected quote \`The cost is 41 million\`, expected words of q1-p3; nearest are \`The cost is 40 million.\` (quote-in-target)`,
    ]);
    expect(findingsOn({ exact: 'is', status: 'garbled' })).toEqual([
      `${path}:3:10 error Unexpected quote \`is\`, which stands 2 times in q1-p3, expected a prefix or suffix that tells which (quote-in-target)`,
    ]);
    expect(findingsOn({ exact: 'is', prefix: 'The cost', status: 'garbled' })).toEqual([]);
  });

  it('is of a topic that is there', () => {
    expect(findingsOn({ topic: 'bugdet' })).toEqual([
      `${path}:6:10 error Unexpected topic \`bugdet\`, expected a topic of topics.yaml such as \`budget\`, \`bridges\`, \`ferries\` (known-topic)`,
    ]);
  });

  it('has a note that says what it rests on, and links to what is there', () => {
    expect(findingsOn({ note: 'Reposts have 41 million.' })).toEqual([
      `${path}:8:9 error Missing \`source\` of a note that names an outside report, expected its strength (sourced-note)`,
    ]);
    expect(findingsOn({ note: '"See [Q9](q9-p1)."' })[0]).toContain(
      `${path}:8:9 error Unexpected link to \`q9-p1\`, expected the id of a passage such as`,
    );
  });
});
