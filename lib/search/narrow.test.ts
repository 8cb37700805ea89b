import { describe, expect, it } from 'vitest';
import { makeIndex } from './index-file.ts';
import { loadIndex } from './load-index.ts';
import { search } from './search.ts';
import { librarySaying, type Said } from './small-library.ts';

/** `tier: passage` of every hit. */
function find(typed: string, ...said: Said[]): string[] {
  const { hits } = search(loadIndex(makeIndex(librarySaying(...said))), typed);
  return hits.map(({ tier, record }) => `${tier}: ${record.id}`);
}

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
    expect(find('"Ada Lind"', ...said)).toEqual(['name: q1-p2']);
    expect(find('"Ada Lind" toll', ...said)).toEqual(['words: q1-p2']);
  });
});
