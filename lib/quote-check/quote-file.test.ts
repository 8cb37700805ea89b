import { expect, it } from 'vitest';
import { readLibrary } from '../content/library.ts';
import { makeQuoteFile, type QuoteFile } from './quote-file.ts';
import { reporterOf } from './report.ts';

const library = readLibrary(process.cwd());
const file = JSON.parse(JSON.stringify(makeQuoteFile(library))) as QuoteFile;
const question = { speaker: null, briefing: null };
const words = 'accounting for 31.8% of the GDP';

it('has every passage and everybody who may be named', () => {
  const sections = library.briefings.flatMap((briefing) => briefing.sections);
  const ids = sections.flatMap(({ turns }) => turns.flatMap(({ passages }) => passages.map(({ id }) => id)));
  expect(file.passages.map(({ id }) => id)).toEqual(ids);
  expect(file.people).toHaveLength(library.people.length + library.outlets.length);
});

it('answers with the passage, the rendering and the notes on the words', () => {
  const report = reporterOf(file)({ ...question, text: words });
  expect(report).toMatchObject({
    checkedIn: library.briefings.map(({ rendering }) => rendering),
    items: [{ passages: [{ text: 'Q1 ¶3', url: '/briefings/2024-10-23-miit/#q1-p3' }] }],
  });
  const { notes = [] } = file.passages.find(({ id }) => id === 'q1-p3') ?? {};
  expect(notes.map(({ kind, url }) => [kind, url])).toEqual([
    ['figure', '/briefings/2024-10-23-miit/#note-a16'],
  ]);
});

it('keeps to one briefing where it is asked to', () => {
  const report = reporterOf(file);
  expect(report({ ...question, text: words, briefing: '2024-10-23-miit' }).counts).toBe(
    '1 quote: 1 verbatim',
  );
  const nowhere = report({ ...question, text: words, briefing: 'elsewhere' });
  expect(nowhere).toMatchObject({ checkedIn: [], counts: '1 quote: 1 not here' });
});
