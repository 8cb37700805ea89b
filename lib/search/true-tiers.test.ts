import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import type { Library } from '../model/briefing.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Hit } from './hit.ts';
import { makeIndex } from './index-file.ts';
import { loadIndex, type LoadedIndex } from './load-index.ts';
import { search, searchMeaning, searchNear } from './search.ts';
import { librarySaying } from './small-library.ts';

/** Forms of one word in a row; words of different rows are no forms of each other, however alike. */
const families = [
  'car cars',
  'care cares cared caring',
  'toll tolls',
  'plan plans planned planning',
  'plane planes planed planing',
  'organ organs',
  'organization organizations organisation',
  'engine engines',
  'harbor harbour harbours',
  'deck decks',
  'sell sells sold selling',
  'ferry ferries',
  'industry industries',
  'industrial',
].map((row) => row.split(' '));

const said = [
  'The plan is a toll for cars.',
  'We care for the harbour, and the organ plays on deck.',
  'Planes and ferries are sold; the industry is planning an organization.',
  'Tom Okafor is selling decks. Caring costs.',
];
/** Something of each kind that nobody said in these words: a claim, a note, a figure and a term. */
function withApparatus(library: Library): Library {
  const [briefing] = library.briefings;
  if (!briefing) throw new Error('No briefing');
  const at = (target: string, exact: string) => ({ target, exact, from: 0, to: exact.length });
  return {
    ...library,
    glossary: [{ id: 'toll', term: 'Toll', aliases: [], definition: 'What cars pay for a bridge.' }],
    briefings: [
      {
        ...briefing,
        claims: [
          {
            id: 'c001',
            quote: at('summary-p1', 'Ferries were sold to industry'),
            attributedTo: 'tom-okafor',
            support: 'paraphrase',
            reason: null,
            note: null,
            source: null,
            evidence: [],
          },
        ],
        annotations: [
          {
            id: 'a01',
            kind: 'context',
            quote: at('q1-p1', 'ferries'),
            note: 'The planes of the harbour are organs of an organization.',
            source: { strength: 'internal', url: null },
          },
        ],
        figures: [
          {
            id: 'f001',
            quote: at('q1-p4', 'Industrial engines'),
            subject: 'engines on deck',
            value: null,
            unit: 'engines',
            period: null,
            change: null,
            topic: 'bridges',
            status: 'ok',
            correctedValue: null,
            note: null,
            source: null,
          },
        ],
      },
    ],
  };
}

const libraries: LoadedIndex[] = [
  librarySaying(said[0]!, { text: said[1]!, speaker: 'ada-lind', topics: ['bridges'] }),
  withApparatus(
    librarySaying(
      { text: said[2]!, topics: ['budget'] },
      said[3]!,
      { text: 'How far is the engine?', act: 'question', speaker: null },
      { text: 'Industrial engines care.', speaker: 'ada-lind', topics: ['bridges'] },
    ),
  ),
].map((library: Library) => loadIndex(makeIndex(library)));

const names = ['Ada', 'Lind', 'Okafor', 'Tom Okafor', 'chief engineer', 'Quay Press', 'tunnels', 'Budget'];
const word = fc.oneof(
  fc.constantFrom(...families.flat()),
  fc.constantFrom(...said.join(' ').split(/\W+/u).filter(Boolean)),
  fc.constantFrom(...names),
);
/** A word with its end or a letter lost. */
const slip = word.map((whole) =>
  whole.length > 5 && !whole.includes(' ') ? whole.slice(0, 3) + whole.slice(4) : whole,
);
const query = fc
  .array(fc.oneof({ arbitrary: word, weight: 4 }, { arbitrary: slip, weight: 1 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(' '));

const wordsIn = (text: string) => text.toLowerCase().match(/[a-z]+/gu) ?? [];
const small = new Set('a an and are far for how is on the we'.split(' '));

/** Is it the word, or a form of it? */
function isForm(one: string, other: string): boolean {
  return one === other || families.some((row) => row.includes(one) && row.includes(other));
}

/** Words of a query that are neither small nor told of as a name that narrows. */
function tellingWords(typed: string, { narrowedBy }: Hit): string[] {
  const named = new Set(narrowedBy.flatMap(({ name }) => wordsIn(name)));
  const outlet = narrowedBy.some(({ kind }) => kind === 'outlet') ? ['quay', 'press'] : [];
  return wordsIn(typed).filter((each) => !small.has(each) && !named.has(each) && !outlet.includes(each));
}

const isTrue: Record<Hit['tier'], (typed: string, hit: Hit) => boolean> = {
  exact: (typed, { record }) =>
    ` ${wordsIn(record.text).join(' ')} `.includes(` ${wordsIn(typed).join(' ')} `),
  words: (typed, hit) => {
    const asked = tellingWords(typed, hit);
    const spoken = wordsIn(hit.record.text);
    return (
      (asked.length > 0 || hit.matches.length > 0) &&
      asked.every((each) => spoken.some((other) => isForm(each, other)))
    );
  },
  // At least one of the words was spoken, in some form or but for a slip.
  near: (typed, { record, matches }) =>
    matches.length > 0 &&
    wordsIn(typed).some((each) =>
      wordsIn(record.text).some(
        (other) =>
          isForm(each, other) || other.startsWith(each.slice(0, 5)) || editDistance(each, other, 2) <= 2,
      ),
    ),
  name: (typed, { byName, matches, record }) => {
    const { speaker, role, organization, question, topics, outlet } = record.fields;
    const known = [speaker?.name, role, organization, question, outlet?.name, ...(outlet?.also ?? [])];
    const lines = [...known, ...topics.flatMap(({ name, also }) => [name, ...also])].map((line) =>
      wordsIn(line ?? ''),
    );
    return (
      byName !== null &&
      matches.length === 0 &&
      wordsIn(typed)
        .filter((each) => !small.has(each))
        .every((each) =>
          lines.flat().some((other) => isForm(each, other) || `${other}s` === each || other === `${each}s`),
        )
    );
  },
  meaning: (_, { standIns, matches, narrowedBy }) => standIns.length + matches.length + narrowedBy.length > 0,
};

it('says of no hit what is not so', () => {
  const neighbours = new Map([['ship', [['ferry', 0.6] as const]]]);
  fc.assert(
    fc.property(query, fc.nat(libraries.length - 1), (typed, which) => {
      const index = libraries[which]!;
      const result = search(index, typed);
      const before = [...result.hits, ...searchNear(index, result)];
      const hits = [...before, ...searchMeaning(index, result, before, neighbours)];
      const untrue = hits.filter((hit) => !isTrue[hit.tier](typed, hit));
      expect(untrue.map(({ tier, record }) => `${tier} ${record.kind} ${record.text}`)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
