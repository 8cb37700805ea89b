import { expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';
import { briefingTemplate } from './briefing-template.ts';

const folder = 'content/briefings/2031-06-01-quay';

/** The template as a second briefing beside a sound one. */
function template(changes: Record<string, string> = {}): Record<string, string> {
  const files = { ...Object.fromEntries(briefingTemplate('2031-06-01', '../schemas')), ...changes };
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`briefings/2031-06-01-quay/${name}`, text]),
  );
}

it('has the check ask for what only an editor knows, each at its place', () => {
  expect(findingsOf(template())).toEqual([
    `${folder}/00-opening.md:11:1 error Unexpected heading \`## Moderation:\`, expected an act and a name such as \`## Answer: Ada Lind\` (turn-heading)`,
    `${folder}/01-question.md:17:1 error Unexpected heading \`## Question\` with no text, expected the words of the turn below it (heading-has-text)`,
    `${folder}/01-question.md:19:1 error Unexpected heading \`## Answer:\`, expected an act and a name such as \`## Answer: Ada Lind\` (turn-heading)`,
    `${folder}/briefing.md:3:7 error Unexpected empty field \`title\`, expected the event’s title (front-matter)`,
    `${folder}/briefing.md:11:13 error Unexpected empty field \`source.publisher\`, expected who published the text (front-matter)`,
    `${folder}/briefing.md:13:33 error Unexpected empty field \`rendering\`, expected whose wording this is and how it was made; named beside every quote (front-matter)`,
    `${folder}/briefing.md:14:33 error Unexpected empty field \`licence\`, expected the licence of the text, or \`not stated by the publisher\` (front-matter)`,
    `${folder}/source.txt:1:1 error Unexpected empty file, expected the text as published (file-exists)`,
  ]);
});

it('is sound once that is there, with its comments and its empty lists', () => {
  const filled = Object.fromEntries(
    [...briefingTemplate('2031-06-01', '../schemas')].map(([name, text]) => [
      name,
      text
        .replace('title:', 'title: The quay')
        .replace('publisher:', 'publisher: Harbour Gazette')
        .replace('rendering: ', 'rendering: English as published')
        .replace('licence: ', 'licence: public domain')
        .replace('## Moderation:', '## Moderation: Ada Lind\nGood morning.')
        .replace('## Question\n', '## Question\nIs it open?\n')
        .replace('# speaker: [tom-okafor]', 'speaker: [tom-okafor]')
        .replace('## Answer:', '## Answer: Tom Okafor\nIt is.'),
    ]),
  );
  const source = 'Ada Lind: Good morning.\n\nQuestion: Is it open?\n\nTom Okafor: It is.\n';
  const labelled = (filled['01-question.md'] ?? '').replace(
    '# label: Reporter from Harbour Gazette',
    'label: Question',
  );
  expect(findingsOf(template({ ...filled, '01-question.md': labelled, 'source.txt': source }))).toEqual([]);
});
