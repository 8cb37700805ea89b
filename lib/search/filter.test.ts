import fc from '../fast-check.ts';
import { describe, expect, test } from 'vitest';
import { facets } from './facet-names.ts';
import {
  countChoices,
  isNarrowed,
  noFilters,
  passes,
  readFilters,
  viewUnder,
  writeFilters,
  type Filters,
  type PassageFacts,
} from './filter.ts';

const question: PassageFacts = {
  id: 'q1-p1',
  section: 'q1',
  topics: ['bridges'],
  speaker: null,
  outlet: 'gazette',
  act: 'question',
};
const answer: PassageFacts = { ...question, id: 'q1-p2', topics: ['budget'], speaker: 'ada', act: 'answer' };
const other: PassageFacts = {
  id: 'q2-p1',
  section: 'q2',
  topics: ['bridges', 'fish'],
  speaker: 'tom',
  outlet: 'daily',
  act: 'answer',
};
const opening: PassageFacts = {
  id: 'opening-p1',
  section: 'opening',
  topics: [],
  speaker: 'ada',
  outlet: null,
  act: 'statement',
};
const passages = [opening, question, answer, other];

function filters(chosen: Partial<Record<keyof Filters, string[]>>): Filters {
  return Object.fromEntries(facets.map((facet) => [facet, new Set(chosen[facet])])) as unknown as Filters;
}

describe('readFilters', () => {
  test('reads every value of every facet', () => {
    const { filters: read, unknown } = readFilters('?topic=bridges&topic=budget&speaker=ada', passages);
    expect([...read.topic]).toEqual(['bridges', 'budget']);
    expect([...read.speaker]).toEqual(['ada']);
    expect(unknown).toEqual([]);
  });

  test('tells values apart that no passage has', () => {
    const { filters: read, unknown } = readFilters('?topic=bridge&act=answer', passages);
    expect(isNarrowed(read)).toBe(true);
    expect([...read.topic]).toEqual([]);
    expect(unknown).toEqual([{ facet: 'topic', value: 'bridge' }]);
  });

  test('takes what writeFilters wrote, and leaves other parameters', () => {
    const values = (facet: (typeof facets)[number]) =>
      fc.subarray([...countChoices(passages, noFilters, facet).keys()]);
    fc.assert(
      fc.property(
        fc.record({
          topic: values('topic'),
          speaker: values('speaker'),
          outlet: values('outlet'),
          act: values('act'),
        }),
        fc.string(),
        (chosen, word) => {
          const query = writeFilters(`?q=${encodeURIComponent(word)}&topic=old`, filters(chosen));
          const read = readFilters(query, passages);
          expect(new URLSearchParams(query).get('q')).toBe(word);
          expect(read.unknown).toEqual([]);
          for (const facet of facets)
            expect([...read.filters[facet]].sort()).toEqual([...chosen[facet]].sort());
        },
      ),
    );
  });
});

describe('passes', () => {
  test('lets everything through without filters', () => {
    expect(passages.every((facts) => passes(facts, noFilters))).toBe(true);
  });

  test('takes values of a facet as alternatives', () => {
    const left = passages.filter((facts) => passes(facts, filters({ topic: ['budget', 'fish'] })));
    expect(left).toEqual([answer, other]);
  });

  test('lets facets narrow each other', () => {
    expect(
      passages.filter((facts) => passes(facts, filters({ topic: ['bridges'], speaker: ['tom'] }))),
    ).toEqual([other]);
  });

  test('takes the outlet of a question for its answer too', () => {
    expect(passages.filter((facts) => passes(facts, filters({ outlet: ['gazette'] })))).toEqual([
      question,
      answer,
    ]);
  });
});

describe('countChoices', () => {
  test('counts what the other facets leave, and keeps choices with none', () => {
    expect([...countChoices(passages, filters({ speaker: ['tom'] }), 'topic')]).toEqual([
      ['bridges', 1],
      ['budget', 0],
      ['fish', 1],
    ]);
  });

  test('does not let a facet narrow itself', () => {
    expect(countChoices(passages, filters({ topic: ['fish'] }), 'topic').get('bridges')).toBe(2);
  });
});

describe('viewUnder', () => {
  test('keeps the question of an answer that matches, without counting it', () => {
    const view = viewUnder(passages, filters({ topic: ['budget'] }));
    expect(view.matches).toEqual(['q1-p2']);
    expect([...view.states]).toEqual([
      ['opening-p1', 'folded'],
      ['q1-p1', 'kept'],
      ['q1-p2', 'match'],
      ['q2-p1', 'folded'],
    ]);
    expect([...view.bySection]).toEqual([['q1', 1]]);
  });
});
