import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { report } from '../problems/report.ts';
import { checkContent } from './check.ts';

/** The smallest sound content folder: one invented briefing, for tests. Paths are below `content/`. */
const soundFiles: Readonly<Record<string, string>> = {
  'site.yaml': `name: Harbour Reader
url: https://harbour.example.org
description: Press conferences of the harbour.
publisher: Harbour Office
corrections: corrections@harbour.example.org
`,
  'topics.yaml': `- { id: bridges, name: Bridges, short: Bridges, description: What crosses the water. }
- { id: budget, name: Budget, short: Budget, description: What things cost. }
- { id: ferries, name: Ferries, short: Ferries, description: What sails. }
`,
  'people.yaml': `- { id: ada-lind, name: Ada Lind, role: Spokesperson, organization: Harbour Office }
- { id: tom-okafor, name: Tom Okafor, role: Chief Engineer, organization: Harbour Office }
`,
  'outlets.yaml': `- { id: harbour-gazette, name: Harbour Gazette }
- { id: city-news, name: City News }
`,
  'briefings/bridge/briefing.md': `---
title: The harbour bridge
date: 2031-05-12
place: Harbour
host: Harbour Office
chair: ada-lind
source: { publisher: Harbour Gazette, url: "https://gazette.example.org/bridge" }
rendering: English as published by Harbour Gazette
licence: not stated by the publisher
---
Two people spoke.
`,
  'briefings/bridge/source.txt': `Bridge to open in May

2031.05.12 08:58
Written by a machine.

The bridge will open

Ada Lind, Spokesperson: Good morning. We report on the bridge.

Reporter from Harbour Gazette: How far is the bridge?

Ada Lind: My colleague will take that.

Tom Okafor: The deck is two thirds done The cost is 40 million.

We will open in May. Thank you. Ada Lind: Goodbye, all.
`,
  'briefings/bridge/summary.md': `---
title: Bridge to open in May
published: 2031.05.12 08:58
machine_made: { label: Written by a machine., paragraphs: [p1] }
repairs:
  - { passage: p1, kind: missing full stop, after: will open }
---
The bridge will open.
`,
  'briefings/bridge/00-opening.md': `---
kind: opening
label: Ada Lind, Spokesperson
passages:
  p1: [bridges]
---
## Moderation: Ada Lind
Good morning. We report on the bridge.
`,
  'briefings/bridge/01-cost.md': `---
kind: exchange
question: How far has the harbour bridge come?
asked_by: harbour-gazette
label: Reporter from Harbour Gazette
speaker: [tom-okafor]
topics: [bridges, budget]
passages:
  p1: [bridges]
  p2: []
  p3: [budget]
  p4: [bridges]
repairs:
  - { passage: p3, kind: missing full stop, after: two thirds done }
  - { passage: p4, kind: missing turn break, after: Thank you. }
---
## Question: Harbour Gazette
How far is the bridge?

## Handover: Ada Lind
My colleague will take that.

## Answer: Tom Okafor
The deck is two thirds done. The cost is 40 million.

We will open in May. Thank you.
`,
  'briefings/bridge/02-closing.md': `---
kind: closing
speaker: [ada-lind]
passages: { p1: [] }
---
## Closing: Ada Lind
Goodbye, all.
`,
};

/** A file's whole new text, null for no file, or pairs of words and what to put in their place. */
export type FileChange = string | null | readonly (readonly [words: string, instead: string])[];

/** Changes by file: a name such as `site.yaml` or `01-cost.md`, or a path below `content/`. */
export type Changes = Readonly<Record<string, FileChange>>;

/** Calls `visit` with a temporary folder that holds the small briefing with the given changes. */
export function withSmallBriefing<T>(changes: Changes, visit: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'small-briefing-'));
  try {
    for (const [path, text] of Object.entries(changedFiles(changes))) {
      const full = join(root, 'content', path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
    }
    return visit(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What the check prints for the small briefing with the given changes, without the counts. */
export function findingsOf(changes: Changes): string[] {
  return withSmallBriefing(changes, (root) => report(checkContent(root).problems).split('\n').slice(0, -1));
}

function changedFiles(changes: Changes): Record<string, string> {
  const files: Record<string, string> = { ...soundFiles };
  for (const [name, change] of Object.entries(changes)) {
    const path = name in files || name.includes('/') ? name : `briefings/bridge/${name}`;
    if (change === null) delete files[path];
    else if (typeof change === 'string') files[path] = change;
    else files[path] = change.reduce(replaceOnce, files[path] ?? '');
  }
  return files;
}

/** A change that changes nothing, or more than one place, would make a test say less than it seems to. */
function replaceOnce(text: string, [words, instead]: readonly [string, string]): string {
  if (text.split(words).length !== 2) throw new Error(`Expected \`${words}\` once in:\n${text}`);
  return text.replace(words, () => instead);
}
