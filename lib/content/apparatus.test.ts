import { expect, it } from 'vitest';
import { apparatusOf } from './apparatus.ts';
import { readLibrary } from './library.ts';

const library = readLibrary(process.cwd());
const [briefing] = library.briefings;
if (!briefing) throw new Error('Missing the first briefing');
const apparatus = apparatusOf(briefing, library.glossary);

it('numbers the notes of each section from 1, in the order of the page', () => {
  const sections = new Map<string, number[]>();
  const targets = [
    ...briefing.sections.flatMap(({ id, turns }) => [
      `${id}-label`,
      ...turns.flatMap(({ passages }) => passages.map((passage) => passage.id)),
    ]),
    'summary-title',
    'summary-date',
    ...(briefing.summary?.paragraphs.map(({ id }) => id) ?? []),
  ];
  for (const target of targets)
    for (const { number } of apparatus.notes.get(target) ?? []) {
      const section = target.split('-')[0] ?? '';
      sections.set(section, [...(sections.get(section) ?? []), number]);
    }
  expect([...sections.values()].flat()).toHaveLength(briefing.annotations.length);
  for (const numbers of sections.values()) expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

it('knows the claims that rest on a passage, each once', () => {
  const ids = (apparatus.claims.get('q1-p8') ?? []).map(({ id }) => id);
  expect(ids).toContain('c006');
  expect(new Set(ids).size).toBe(ids.length);
});

it('marks a term where a section first uses it', () => {
  for (const [passage, uses] of apparatus.terms) {
    const text = briefing.sections
      .flatMap(({ turns }) => turns.flatMap(({ passages }) => passages))
      .find(({ id }) => id === passage)?.text;
    for (const { term, from, to } of uses) {
      const words = text?.slice(from, to).toLowerCase();
      expect([term.term, ...term.aliases].map((word) => word.toLowerCase())).toContain(words);
    }
  }
});
