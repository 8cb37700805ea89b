import { expect, it } from 'vitest';
import type { Library } from '../model/briefing.ts';
import { glossaryOf } from './glossary.ts';
import { librarySaying } from './small-library.ts';

function term(name: string, ...aliases: string[]) {
  return { id: name.toLowerCase(), term: name, aliases, definition: '' };
}

/** `term: briefing passage …` of each entry. */
function told(library: Library): string[] {
  return glossaryOf(library).map(({ term: { id }, uses }) =>
    [
      `${id}:`,
      ...uses.map(({ briefing, passages }) =>
        [briefing.id, ...passages.map(({ section, passage }) => `${section.id}/${passage.id}`)].join(' '),
      ),
    ].join(' '),
  );
}

it('gives every term in alphabetical order, numbers by value, used or not', () => {
  const library = librarySaying('A toll.');
  library.glossary = [term('toll'), term('10G'), term('Deck'), term('5G'), term('bridge')];
  expect(told(library)).toEqual(['5g:', '10g:', 'bridge:', 'deck:', 'toll: bridge q1/q1-p1']);
});

it('names the first passage of each section, across briefings', () => {
  const library = librarySaying('None.', 'A toll.', 'The tolls.');
  const [briefing] = library.briefings;
  const [section] = briefing!.sections;
  const closing: typeof section = {
    ...section!,
    id: 'closing',
    turns: [
      { ...section!.turns[0]!, passages: [{ id: 'closing-p1', number: 1, text: 'Tolls!', topics: [] }] },
    ],
  };
  briefing!.sections.push(closing);
  library.briefings.push({ ...librarySaying('Silence.').briefings[0]!, id: 'silent' });
  library.briefings.push({ ...librarySaying('A toll.').briefings[0]!, id: 'older' });
  library.glossary = [term('toll', 'tolls')];
  expect(told(library)).toEqual(['toll: bridge q1/q1-p2 closing/closing-p1 older q1/q1-p1']);
});
