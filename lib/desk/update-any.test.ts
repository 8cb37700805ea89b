import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import { checkContent } from '../content/check.ts';
import { readContentFiles } from '../content/files.ts';
import { parseContent } from '../content/parse.ts';
import { changeBriefing } from '../importer/briefing-folder.ts';
import { importTranscript } from '../importer/import-transcript.ts';
import { keptPassages } from './kept-passages.ts';
import { quay, quaySource, withQuay } from './small-quay.ts';
import { updateBriefing } from './update-briefing.ts';

type Edit = (paragraphs: readonly string[]) => string[];

const word = fc.constantFrom('stones', 'water', 'market', 'nobody', 'later', 'rain', '17', 'gulls');
const newParagraph = fc.array(word, { minLength: 5, maxLength: 9 }).map((words) => `${words.join(' ')}.`);

/** One change to the text: a word in or out, a paragraph in or out, a label in front of one. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ at: fc.nat(9), on: fc.nat(9), added: word }).map(
    ({ at, on, added }): Edit =>
      (all) =>
        all.map((text, index) => {
          const words = text.split(' ');
          if (index !== 1 + (at % 9) || words.length < 4) return text;
          return words.toSpliced(3 + (on % (words.length - 3)), on % 2, added).join(' ');
        }),
  ),
  fc.record({ at: fc.nat(9), text: newParagraph }).map(
    ({ at, text }): Edit =>
      (all) =>
        all.toSpliced(2 + (at % 8), 0, text),
  ),
  fc.record({ at: fc.nat(9), text: newParagraph }).map(
    ({ at, text }): Edit =>
      (all) =>
        all.toSpliced(
          2 + (at % 8),
          0,
          `Question: Why ${text.replace('.', '?')}`,
          `Tom Okafor: Since ${text}`,
        ),
  ),
  fc.nat(9).map(
    (at): Edit =>
      (all) =>
        all.toSpliced(3 + (at % 7), 1),
  ),
);

it('leaves no word of the new source out, adds none, and keeps the ids of what stands as it was', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const paragraphs = quaySource.trim().split('\n\n');
      const text = `${edits.reduce((all, change) => change(all), paragraphs).join('\n\n')}\n`;
      withQuay({ 'figures.yaml': '' }, (root) => {
        const passagesNow = () => {
          const { content } = parseContent(readContentFiles(root));
          const briefing = content?.briefings.find(({ id }) => id === quay);
          return { content, briefing, passages: briefing ? keptPassages(briefing) : [] };
        };
        const before = passagesNow();
        if (!before.content || !before.briefing) throw new Error('The quay is not sound');
        const { people, outlets } = before.content;
        const known = { people: people.fields.value, outlets: outlets.fields.value };
        const imported = importTranscript(new TextEncoder().encode(text));
        changeBriefing(root, quay, updateBriefing(before.briefing, imported, known, {}).files);
        const rules = checkContent(root).problems.map(({ rule }) => rule);
        expect(
          rules.filter((rule) => /words-unchanged|passages-counted|front-matter|yaml|not-spoken/u.test(rule)),
        ).toEqual([]);
        const after = passagesNow().passages;
        expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
        for (const { id, markdown } of before.passages) {
          const once = before.passages.filter((other) => other.markdown === markdown).length === 1;
          const now = after.filter((other) => other.markdown === markdown);
          if (once && now.length === 1) expect(now[0]?.id).toBe(id);
        }
      });
    }),
    { numRuns: 25 },
  );
});
