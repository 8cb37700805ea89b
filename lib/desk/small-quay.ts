import { withSmallBriefing } from '../content/small-briefing.ts';

/** The source of an invented briefing, for tests. */
export const quaySource = `THE HARBOUR QUAY

Ada Lind: Good morning. We report on the quay.

Question: How far is the quay, and what has it cost so far?

Tom Okafor: The quay is two thirds done. It has cost 40 million.

We will open it in May, before the ships come.

Question: Who pays for the lamps along the water?

Tom Okafor: The town pays for the lamps. The state pays for the road.

Question: Will there be ferries from the new quay?

Ada Lind: Not before the summer of next year.

END
`;

/** The files of that briefing, with an editor's work in them. */
export const quayFiles: Record<string, string> = {
  'briefing.md': `---
title: The quay # as announced
date: 2031-06-01
source: { publisher: Harbour Gazette }
rendering: English as published
licence: public domain
not_spoken: [THE HARBOUR QUAY, END]
---
What an editor says.
`,
  'source.txt': quaySource,
  '00-opening.md': section(
    'opening',
    'passages: { p1: [] }\n',
    '## Moderation: Ada Lind\nGood morning. We report on the quay.\n',
  ),
  '01-cost.md': section(
    'exchange',
    `question: How far is it?
label: Question
speaker: [tom-okafor]
topics: [budget]
# The editor's own remark.
passages:
  p1: []
  p2: [budget] # costs
  p3: [bridges]
`,
    `## Question
How far is the quay, and what has it cost so far?

## Answer: Tom Okafor
The quay is two thirds done. It has cost 40 million.

We will open it in May, before the ships come.
`,
  ),
  '02-lamps.md': section(
    'exchange',
    'label: Question\nspeaker: [tom-okafor]\npassages: { p1: [], p2: [budget] }\n',
    `## Question
Who pays for the lamps along the water?

## Answer: Tom Okafor
The town pays for the lamps. The state pays for the road.
`,
  ),
  '03-ferries.md': section(
    'exchange',
    'label: Question\nspeaker: [ada-lind]\npassages: { p1: [ferries], p2: [ferries] }\n',
    `## Question
Will there be ferries from the new quay?

## Answer: Ada Lind
Not before the summer of next year.
`,
  ),
  'figures.yaml': `# Money first.
- { id: f001, target: q1-p2, exact: cost 40 million, subject: cost of the quay, value: 40000000, status: ok }
- { id: f002, target: q1-p2, exact: two thirds done, subject: share done, status: garbled }
`,
};

function section(kind: string, fields: string, body: string): string {
  return `---\nkind: ${kind}\n${fields}---\n${body}`;
}

/** The name of its folder. */
export const quay = '2031-06-01-quay';

/** Calls `visit` with a temporary folder that holds the quay beside another sound briefing. */
export function withQuay<T>(changes: Readonly<Record<string, string>>, visit: (root: string) => T): T {
  const files = { ...quayFiles, ...changes };
  const paths = Object.entries(files).map(([name, text]) => [`briefings/${quay}/${name}`, text]);
  return withSmallBriefing(Object.fromEntries(paths), visit);
}
