import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import type { Section } from '../model/briefing.ts';
import type { Term } from '../model/claims.ts';
import { firstUses } from './first-uses.ts';
import { librarySaying } from './small-library.ts';

function term(name: string, ...aliases: string[]): Term {
  return { id: name.toLowerCase().replaceAll(' ', '-'), term: name, aliases, definition: '' };
}

function sectionSaying(...paragraphs: string[]): Section {
  return librarySaying(...paragraphs).briefings[0]!.sections[0]!;
}

/** `passage: words` of each use. */
function uses(terms: Term[], ...paragraphs: string[]): string[] {
  return firstUses(sectionSaying(...paragraphs), terms).map(
    ({ passage, from, to }) => `${passage}: ${paragraphs[Number(passage.at(-1)) - 1]?.slice(from, to)}`,
  );
}

it('finds the first use of each term, in the order of the text', () => {
  const terms = [term('toll'), term('deck')];
  expect(uses(terms, 'Nothing yet.', 'The deck pays a toll.', 'The toll of the deck.')).toEqual([
    'q1-p2: deck',
    'q1-p2: toll',
  ]);
  expect(firstUses(sectionSaying('The deck.'), terms)).toEqual([
    { passage: 'q1-p1', term: 'deck', from: 4, to: 8 },
  ]);
});

it.each([
  ['mu', 'Ten yuan per mu.', 'mu'],
  ['mu', 'Mu is a measure.', 'Mu'],
  ['lighthouse factory', 'A LIGHTHOUSE Factory stands.', 'LIGHTHOUSE Factory'],
  ['lighthouse factory', 'The “lighthouse factory” list', 'lighthouse factory'],
  ['Dual Gigabit', 'a dual gigabit network', 'dual gigabit'],
  ['RedCap', '5G Lightweight (RedCap) devices', 'RedCap'],
  ['RedCap', 'RedCap’s devices', 'RedCap'],
  ['5G-A', 'on 5G/5G-A alike', '5G-A'],
  ['10G PON', '10G PON, and more', '10G PON'],
  ['C++ (a language)', 'We use C++ (a language) here', 'C++ (a language)'],
])('finds %j in %j', (name, said, words) => {
  expect(uses([term(name)], said)).toEqual([`q1-p1: ${words}`]);
});

it.each([
  ['mu', 'A museum must use much of it, also emu.'],
  ['mu', 'A mu-meson.'],
  ['mu', 'A proto-mu.'],
  ['mu', 'Two mus.'],
  ['lighthouse factory', 'Two lighthouse factorys.'],
  ['5G-A', 'A 5g-a here, 5.5G-A there, 5G-Advanced and 15G-A.'],
  ['EFLOPS', 'Many eflops and exaEFLOPS.'],
  ['RedCap', 'A redcap and a REDCAP.'],
  ['10G PON', 'A 110G PON, a 10g pon.'],
])('does not find %j in %j', (name, said) => {
  expect(uses([term(name)], said)).toEqual([]);
});

it('finds aliases, and takes each wording by its own case', () => {
  const networks = term('non-terrestrial networks', 'NTN');
  expect(uses([networks], 'An ntn.', 'The NTN.', 'Non-terrestrial networks.')).toEqual(['q1-p2: NTN']);
});

it('takes the longest wording at a place', () => {
  const size = term('above size', 'firms above size', 'firms above size and more');
  expect(uses([size], 'All firms above size and more.')).toEqual(['q1-p1: firms above size and more']);
  expect(uses([size], 'All firms above size and less.')).toEqual(['q1-p1: firms above size']);
});

it('never marks a term inside another', () => {
  const terms = [term('Gigabit'), term('Dual Gigabit')];
  expect(uses(terms, 'Dual Gigabit it is.', 'Then gigabit.')).toEqual([
    'q1-p1: Dual Gigabit',
    'q1-p2: gigabit',
  ]);
});

it('finds nothing without terms', () => {
  expect(firstUses(sectionSaying('The deck.'), [])).toEqual([]);
});

it('finds the terms of the glossary in the real briefing, and nothing but their wordings', () => {
  const { briefings, glossary } = readLibrary(process.cwd());
  const sections = briefings.flatMap((briefing) => briefing.sections);
  const texts = new Map(
    sections
      .flatMap(({ turns }) => turns.flatMap(({ passages }) => passages))
      .map(({ id, text }) => [id, text]),
  );
  const found = sections.flatMap((section) => firstUses(section, glossary));
  expect(found.map(({ passage, term: id }) => `${passage} ${id}`)).toEqual(
    expect.arrayContaining(['q3-p5 mu', 'q3-p6 5g-advanced', 'q4-p4 redcap', 'q7-p2 eflops']),
  );
  for (const use of found) {
    const { term: name, aliases } = glossary.find(({ id }) => id === use.term)!;
    const words = texts.get(use.passage)?.slice(use.from, use.to).toLowerCase();
    expect([name, ...aliases].map((wording) => wording.toLowerCase())).toContain(words);
  }
});
