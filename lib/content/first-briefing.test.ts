import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { toJson } from '../export/to-json.ts';
import { listFigures } from '../figures/list-figures.ts';
import { otherNumbers } from '../figures/other-numbers.ts';
import { makeDirectory } from '../model/directory.ts';
import { checkContent } from './check.ts';
import { readLibrary } from './library.ts';

const id = '2024-10-23-miit';

const transcript = z.object({
  sections: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      askedBy: z.string().nullable(),
      repairs: z.array(z.unknown()),
      breaksOff: z.string().nullable(),
      turns: z.array(
        z.object({
          act: z.string(),
          speaker: z.string().nullable(),
          passages: z.array(z.object({ id: z.string(), text: z.string(), topics: z.array(z.string()) })),
        }),
      ),
    }),
  ),
});

const library = readLibrary('.');
const [briefing] = library.briefings.filter((candidate) => candidate.id === id);
if (!briefing) throw new Error(`Missing briefing ${id}`);
const { sections } = transcript.parse(JSON.parse(toJson(briefing)));
const turns = sections.flatMap((section) => section.turns);
const passages = turns.flatMap((turn) => turn.passages);

it('passes the check', () => {
  expect(checkContent('.').problems).toEqual([]);
});

it('has an opening, ten exchanges and a closing', () => {
  expect(sections.map((section) => section.id)).toEqual([
    'opening',
    ...Array.from({ length: 10 }, (_, index) => `q${index + 1}`),
    'closing',
  ]);
});

it('has 26 turns, of them ten questions, ten answers and one handover', () => {
  const count = (act: string) => turns.filter((turn) => turn.act === act).length;
  expect(turns).toHaveLength(26);
  expect(['question', 'answer', 'handover', 'moderation', 'statement', 'closing'].map(count)).toEqual([
    10, 10, 1, 3, 1, 1,
  ]);
});

it('has an outlet for every question and a person for everything else', () => {
  for (const { kind, askedBy } of sections) expect(askedBy !== null).toBe(kind === 'exchange');
  for (const { act, speaker } of turns) expect(speaker === null).toBe(act === 'question');
});

it('has 72 passages, numbered in each section', () => {
  expect(passages).toHaveLength(72);
  const expected = sections.flatMap((section) =>
    section.turns.flatMap((turn) => turn.passages).map((_, index) => `${section.id}-p${index + 1}`),
  );
  expect(passages.map((passage) => passage.id)).toEqual(expected);
});

it('has twelve repairs, two of them in the summary', () => {
  expect(sections.flatMap((section) => section.repairs)).toHaveLength(10);
  expect(briefing.summary?.repairs).toHaveLength(2);
});

it('says where the published text breaks off', () => {
  expect(sections.flatMap((section) => section.breaksOff ?? [])).toEqual(['q2-p3']);
});

it('has the words of the source, all of them, in order', () => {
  const source = readFileSync(`content/briefings/${id}/source.txt`, 'utf8');
  const start = source.indexOf('  • ');
  const spoken = source
    .slice(start)
    .replace(/^ {2}• [^:]*: /gm, '')
    .replace('Thank you. Shou Xiaoli: Thank you', 'Thank you. Thank you');
  const published = wordsWithoutPunctuation(passages.map((passage) => passage.text).join('\n'));
  expect(published).toEqual(wordsWithoutPunctuation(spoken));
  expect(published).toHaveLength(6835);
});

it('lists each of the 115 figures once, with a reason for every other number', () => {
  const listed = listFigures(briefing, makeDirectory(library)).map((figure) => figure.id);
  expect(listed).toHaveLength(115);
  expect([...listed].sort()).toEqual(briefing.figures.map((figure) => figure.id).sort());
  const unexplained = otherNumbers(briefing).filter(({ reason }) => reason === 'No reason is known');
  expect(unexplained).toEqual([]);
});

function wordsWithoutPunctuation(text: string): string[] {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/^\p{P}+|\p{P}+$/gu, ''))
    .filter((word) => word !== '');
}
