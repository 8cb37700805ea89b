import { readLibrary } from '../content/library.ts';
import { type Changes, withSmallBriefing } from '../content/small-briefing.ts';
import type { Briefing } from '../model/briefing.ts';
import { makeDirectory } from '../model/directory.ts';
import type { Known } from './json-ld.ts';

/** An outlet whose id no XML name could be, and words that look like markup in one format or another. */
export const oddWords: Changes = {
  'outlets.yaml': [['id: harbour-gazette', 'id: 7-gazette']],
  'briefings/bridge/source.txt': [
    ['How far is the bridge?', '1. How *far* is <b>the</b> _bridge_ & its “deck”?'],
    ['We will open in May.', '# = We will open in May: + [or June](x) ~ 50 % or `more`.'],
  ],
  '01-cost.md': [
    ['asked_by: harbour-gazette', 'asked_by: 7-gazette'],
    ['How far is the bridge?', '1\\. How \\*far\\* is \\<b>the\\</b> \\_bridge\\_ & its “deck”?'],
    ['We will open in May.', '\\# = We will open in May: + \\[or June\\](x) ~ 50 % or \\`more\\`.'],
  ],
};

/** What a text of another house has: no place, no address, a reporter by name and one by nobody's, directions, two languages. */
export const otherHouse: Changes = {
  'briefing.md': [
    [
      'place: Harbour\nhost: Harbour Office\nchair: ada-lind\n',
      'host: [Harbour Office, Port City]\nlanguage: en-GB\n',
    ],
    [
      'source: { publisher: Harbour Gazette, url: "https://gazette.example.org/bridge" }',
      'source: { publisher: Harbour Gazette }',
    ],
  ],
  'briefings/bridge/source.txt': [
    ['Reporter from Harbour Gazette: How far is the bridge?', 'Jane Roe: How far is the bridge? (Laughter.)'],
    [
      'We will open in May. Thank you. Ada Lind:',
      'Abrimos en mayo. (Aplausos.) Gracias.\n\nQ: And the cost?\n\nReporter 2: And the ferries? Ada Lind:',
    ],
  ],
  '01-cost.md': [
    [
      'question: How far has the harbour bridge come?\nasked_by: harbour-gazette\nlabel: Reporter from Harbour Gazette\n',
      'asker: Jane Roe\nlabel: Jane Roe\nlabels: { t4: Q, t5: Reporter 2 }\n',
    ],
    ['  p4: [bridges]\nrepairs', '  p4: { topics: [bridges], language: es }\n  p5: []\n  p6: []\nrepairs'],
    [
      'passage: p4, kind: missing turn break, after: Thank you.',
      'passage: p6, kind: missing turn break, after: And the ferries?',
    ],
    [
      '## Question: Harbour Gazette\nHow far is the bridge?',
      '## Question: Jane Roe\nHow far is the bridge? *(Laughter.)*',
    ],
    [
      'We will open in May. Thank you.',
      'Abrimos en mayo. *(Aplausos.)* Gracias.\n\n## Question\nAnd the cost?\n\n## Question\nAnd the ferries?',
    ],
  ],
};

/** The small briefing with the given changes and what its exports are made from, for tests. */
export function smallExport(changes: Changes = {}): { briefing: Briefing; known: Known } {
  const library = withSmallBriefing(changes, readLibrary);
  const [briefing] = library.briefings;
  if (!briefing) throw new Error('Missing the small briefing');
  return { briefing, known: { site: library.site, directory: makeDirectory(library) } };
}

/** The briefings that every export is tried with, by name: two invented ones and the first of this site. */
export function exportsToTry(): [name: string, tried: { briefing: Briefing; known: Known }][] {
  const library = readLibrary(process.cwd());
  const [briefing] = library.briefings;
  if (!briefing) throw new Error('Missing the first briefing');
  const known = { site: library.site, directory: makeDirectory(library) };
  return [
    ['an invented briefing', smallExport(oddWords)],
    ['a briefing of another house', smallExport(otherHouse)],
    ['the first briefing', { briefing, known }],
  ];
}
