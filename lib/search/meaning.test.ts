import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { makeIndex } from './index-file.ts';
import { loadIndex } from './load-index.ts';
import { meaningKey, readShard, shardCount, shardOf, writeShard } from './meaning-shards.ts';
import type { Neighbours } from './neighbour.ts';
import { meaningNeeds, search, searchMeaning } from './search.ts';
import { librarySaying } from './small-library.ts';

const rest = Array.from({ length: 8 }, (_, at) => `Passage ${at} says nothing of that.`);
const index = loadIndex(
  makeIndex(librarySaying('A ferry sails.', 'We prevent vicious competition of ferries.', ...rest)),
);
const neighbours: Neighbours = new Map([
  [meaningKey('rivals'), [['competition', 0.6]]],
  [meaningKey('undercutting'), [['vicious', 0.5]]],
  [meaningKey('boats'), [['ferry', 0.7]]],
]);

function find(typed: string, known: Neighbours = neighbours) {
  const result = search(index, typed);
  return searchMeaning(index, result, result.hits, known).map(({ record, tier, standIns }) => ({
    id: record.id,
    tier,
    said: standIns.map((each) => `${each.typed} → ${each.said}`),
  }));
}

describe('by meaning', () => {
  it('names the words that stand for those typed', () => {
    expect(find('rivals undercutting one another')).toEqual([
      { id: 'q1-p2', tier: 'meaning', said: ['rivals → competition', 'undercutting → vicious'] },
    ]);
  });

  it('finds every form of a word of like meaning', () => {
    expect(find('boats').map(({ id }) => id)).toEqual(['q1-p1', 'q1-p2']);
  });

  it('is absent without vectors, and for quotes', () => {
    expect(find('rivals', new Map())).toEqual([]);
    expect(find('"rivals"')).toEqual([]);
  });

  it('does not take a word of a text in another language for one of its own', () => {
    const library = librarySaying('Vuelve el agua.', 'It was counted twice.');
    const [spanish] = library.briefings[0]!.sections[0]!.turns[0]!.passages;
    Object.assign(spanish!, { language: 'es' });
    const mixed = loadIndex(makeIndex(library));
    const known: Neighbours = new Map([[meaningKey('agua'), [['twice', 0.6]]]]);
    const result = search(mixed, 'agua twelve');
    expect(meaningNeeds(mixed, result, [])).toEqual(['twelv']);
    expect(searchMeaning(mixed, result, [], known)).toEqual([]);
  });

  it('asks for words that nobody says first, and for none where enough was found', () => {
    const result = search(index, 'ferry rivals of it');
    expect(meaningNeeds(index, result, [])).toEqual(['rival', 'ferry']);
    const said = search(index, 'passage');
    expect(meaningNeeds(index, said, said.hits)).toEqual([]);
  });
});

describe('shards', () => {
  it('are read as they were written', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/u);
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 200 }),
        fc.uniqueArray(word),
        fc.nat(),
        (words, keys, seed) => {
          const sorted = [...words].sort();
          const written = keys.map((key, at) => {
            const near = sorted
              .slice((seed + at) % sorted.length)
              .map((word, place) => [word, (30 + (place % 64)) / 100]);
            return [key, near] as [string, [string, number][]];
          });
          expect([...readShard(writeShard(written, sorted), sorted)]).toEqual(written);
        },
      ),
    );
  });

  it('hold forms of one word together, and words evenly', () => {
    expect(meaningKey('undercutting')).toBe(meaningKey('undercuts'));
    const counts = new Array<number>(shardCount).fill(0);
    for (let at = 0; at < shardCount * 20; at++) counts[shardOf(`word${at}`)]!++;
    expect(Math.max(...counts)).toBeLessThan(48);
  });
});
