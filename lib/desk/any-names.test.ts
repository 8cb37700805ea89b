import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import { checkContent } from '../content/check.ts';
import { withSmallBriefing } from '../content/small-briefing.ts';
import { importTranscript } from '../importer/import-transcript.ts';
import { toBriefingFiles } from '../importer/section-files.ts';
import { english } from '../text/language/english.ts';
import { makeTopicSuggester } from './suggest-topics.ts';

/** Names that objects have by themselves, and names with marks on their letters. */
const ofObjects = fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty');
const marked = fc
  .array(fc.constantFrom('Ade', 'Zoe\u0308', 'A\u030angstro\u0308m', 'Nin\u0303o', 'C\u0327elik'), {
    minLength: 2,
    maxLength: 2,
  })
  .map((parts) => parts.join(' '));
const name = fc.oneof(ofObjects, marked);

it('imports speakers of any name, each word once, and the check reads what was made', () => {
  fc.assert(
    fc.property(name, name, (asks, answers) => {
      fc.pre(asks !== answers);
      const text = `${answers}: Good morning, all of you.\n\n${asks}: What is new at the quay?\n\n${answers}: Nothing is new.\n\n${asks}: And at the lamps?\n\n${answers}: Nothing either.\n`;
      const imported = importTranscript(new TextEncoder().encode(text));
      const files = toBriefingFiles(
        imported,
        { title: 'The quay', date: '2031-06-01' },
        { people: [], outlets: [] },
      );
      for (const words of ['Nothing is new.', 'Nothing either.', 'What is new at the quay?'])
        expect([...files].filter(([file, own]) => file.endsWith('.md') && own.includes(words)).length).toBe(
          1,
        );
      const own = [...files].map(([file, written]) => [`briefings/2031-06-01-quay/${file}`, written]);
      const problems = withSmallBriefing(Object.fromEntries(own), (root) => checkContent(root).problems);
      expect(problems.every(({ message }) => /^(?:Unexpected|Missing) /u.test(message))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

it('takes any id of topics, people, outlets and folders for a name', () => {
  fc.assert(
    fc.property(ofObjects, (id) => {
      const problems = withSmallBriefing(
        {
          '01-cost.md': [
            ['p1: [bridges]', `p1: [${id}]`],
            ['asked_by: harbour-gazette', `asked_by: ${id}`],
          ],
          [`briefings/${id}/briefing.md`]: '---\ntitle: x\n---\n',
        },
        (root) => checkContent(root).problems,
      );
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.every(({ message }) => /^(?:Unexpected|Missing) /u.test(message))).toBe(true);
    }),
    { numRuns: 10 },
  );
});

it('proposes topics from words that objects have for names', () => {
  const text = 'constructor toString __proto__ valueOf';
  const topics = [{ id: 'constructor', name: 'constructor', short: 'x', description: 'toString' }];
  expect(makeTopicSuggester([{ text, topics: ['constructor'] }], topics, english)(text)).toEqual([
    'constructor',
  ]);
});
