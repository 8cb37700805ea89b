import type { BriefingFiles } from '../importer/section-files.ts';

/**
 * The files of a briefing that is put in by hand: everything an editor can say, with what goes where, and nothing said
 * yet. What must be supplied is left empty, so that the check lists it; what may be left out is a comment.
 *
 * @param date the day of the event, ISO 8601
 * @param schemas where the folder with the schemas is, seen from the briefing's folder
 */
export function briefingTemplate(date: string, schemas: string): BriefingFiles {
  const yaml = (name: string, text: string): [string, string] => [
    `${name}.yaml`,
    `# yaml-language-server: $schema=${schemas}/${name}.json\n${text}`,
  ];
  return new Map([
    ['briefing.md', briefing(date)],
    ['source.txt', ''],
    ['00-opening.md', opening],
    ['01-question.md', question],
    yaml('claims', claims),
    yaml('annotations', annotations),
    yaml('figures', figures),
  ]);
}

function briefing(date: string): string {
  return `---
# The event. Every field is explained in docs/fields.md; lines that begin with # are comments.
title:
date: ${date}
# time: 10:00 CET
# place: Harbour
# host: Harbour Office
# chair: ada-lind               # an id of content/people.yaml
# language: es                  # English where it is left out
source:
  publisher:
  # url: https://gazette.example.org/bridge
rendering:                      # such as: English as published by Harbour Gazette
licence:                        # or: not stated by the publisher
# Lines of source.txt that nobody spoke, each as it stands there:
# not_spoken:
#   - FOR IMMEDIATE RELEASE
---
`;
}

const opening = `---
# What is said before the first question. Without an opening, delete this file.
kind: opening
# label: Ada Lind, Spokesperson # the first label as published, where it differs from the heading
# speaker: [ada-lind]           # who makes a statement, in order
# topics: [bridges]             # ids of content/topics.yaml
# One line a paragraph, in the order of the text: its number for ever, and exactly its topics.
passages:
  p1: []
---
## Moderation:
`;

const question = `---
# One question with everything that answers it. One file an exchange: 02-….md, 03-….md; the last may be of kind closing.
kind: exchange
# question: How far has the harbour bridge come? # one line, in your words
# asked_by: harbour-gazette     # an id of content/outlets.yaml
# asker: Jo Reyes               # the reporter, where the name is known
# label: Reporter from Harbour Gazette
# speaker: [tom-okafor]         # who answers, in order
# topics: [bridges]
passages:
  p1: []
  p2: []
# What was lost in the published text and is restored here; words are never changed.
# repairs:
#   - { passage: p2, kind: missing full stop, after: two thirds done }
---
## Question

## Answer:
`;

const claims = `# What the article's summary says, each with the quotes it rests on. The summary itself is summary.md, where there is one:
# front matter with its title and its date stamp as published (title, published), then its paragraphs.
#
# - id: c001
#   in: summary-p1
#   text: the bridge will open in May
#   attributed_to: ada-lind
#   support: close
#   evidence:
#     - passage: q1-p2
#       exact: We will open the bridge in May
`;

const annotations = `# Your notes on the published words: kind is glossary, translation, figure, context or discrepancy.
#
# - id: a01
#   target: q1-p2
#   exact: two thirds done
#   kind: context
#   note: The Harbour Office said half in March.
#   source: { strength: published, url: "https://office.example.org/march" }
`;

const figures = `# The quantities that were spoken.
#
# - id: f001
#   target: q1-p2
#   exact: the cost is 40 million
#   subject: cost of the bridge
#   value: 40000000
#   unit: crowns
#   status: ok
`;
