import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../content/check.ts';
import { readContentFiles } from '../content/files.ts';
import { parseContent } from '../content/parse.ts';
import { changeBriefing } from '../importer/briefing-folder.ts';
import { importTranscript } from '../importer/import-transcript.ts';
import { report } from '../problems/report.ts';
import { lostQuotes } from './lost-quotes.ts';
import { quay, quayFiles, quaySource, withQuay } from './small-quay.ts';
import { tellUpdate } from './tell-update.ts';
import { updateBriefing } from './update-briefing.ts';

interface Updated {
  told: string;
  files: string[];
  problems: string[];
  read: (name: string) => string;
}

/** Imports a changed source over the quay's briefing. */
function update(change: (text: string) => string, visit: (updated: Updated) => void): void {
  withQuay({}, (root) => {
    const folder = join(root, 'content/briefings', quay);
    expect(report(checkContent(root).problems)).toBe('no problems');
    const { content } = parseContent(readContentFiles(root));
    const briefing = content?.briefings.find(({ id }) => id === quay);
    if (!content || !briefing) throw new Error('The quay is not sound');
    const text = change(quaySource);
    expect(text).not.toBe(quaySource);
    const known = { people: content.people.fields.value, outlets: content.outlets.fields.value };
    const made = updateBriefing(briefing, importTranscript(new TextEncoder().encode(text)), known, {});
    made.looks.push(...lostQuotes(briefing, made.changes));
    changeBriefing(root, quay, made.files);
    expect(readFileSync(join(folder, 'source.txt'), 'utf8')).toBe(text);
    visit({
      told: tellUpdate(made),
      files: [...made.files.keys()].sort(),
      problems: report(checkContent(root).problems).split('\n'),
      read: (name) => (readdirSync(folder).includes(name) ? readFileSync(join(folder, name), 'utf8') : ''),
    });
  });
}

describe('a changed source', () => {
  it('changes the words of one passage, and tells whose words are gone', () => {
    update(
      (text) => text.replace('cost 40 million', 'cost 41 million'),
      ({ told, files: changed, problems, read }) => {
        expect(told).toBe(`~ q1-p2  answer: Tom Okafor
    … two thirds done. It has cost [-40-] {+41+} million.
Passages: 1 changed, 0 new, 0 vanished

To look at:
  figure f001: “cost 40 million” no longer stands in q1-p2`);
        expect(changed).toEqual(['01-cost.md', 'source.txt']);
        expect(read('01-cost.md')).toBe(
          (quayFiles['01-cost.md'] ?? '').replace('cost 40 million', 'cost 41 million'),
        );
        expect(problems.map((line) => line.replace(/^.*\((.*)\)$/u, '$1'))).toEqual([
          'quote-in-target',
          '1 error in 1 file',
        ]);
      },
    );
  });

  it('puts a passage in with the next unused number, and leaves the others theirs', () => {
    update(
      (text) =>
        text.replace('We will open', 'The lamps are still missing, and the railing too.\n\nWe will open'),
      ({ told, problems, read }) => {
        expect(told).toBe(`+ q1-p4  answer: Tom Okafor
    {+The lamps are still missing, and the railing too.+}
Passages: 0 changed, 1 new, 0 vanished`);
        expect(read('01-cost.md')).toBe(
          (quayFiles['01-cost.md'] ?? '')
            .replace('  p3: [bridges]', '  p4: []\n  p3: [bridges]')
            .replace('We will open', 'The lamps are still missing, and the railing too.\n\nWe will open'),
        );
        expect(problems).toEqual(['no problems']);
      },
    );
  });

  it('puts an exchange in between two others, which keep their ids', () => {
    const exchange = `Question: When does the market come back to the old quay?

Tom Okafor: As soon as the stones are dry again.

`;
    update(
      (text) => text.replace('Question: Who pays', `${exchange}Question: Who pays`),
      ({ told, files: changed, problems, read }) => {
        expect(told).toContain('+ q4-p1  question');
        expect(told).toContain('Passages: 0 changed, 2 new, 0 vanished');
        expect(changed).toEqual([
          '02-exchange.md',
          '02-lamps.md',
          '03-ferries.md',
          '03-lamps.md',
          '04-ferries.md',
          'source.txt',
        ]);
        expect(read('02-exchange.md')).toBe(`---
kind: exchange
id: q4
label: Question
speaker:
  - tom-okafor
passages:
  p1: []
  p2: []
---
## Question
When does the market come back to the old quay?

## Answer: Tom Okafor
As soon as the stones are dry again.
`);
        expect(read('03-lamps.md')).toBe(quayFiles['02-lamps.md']);
        expect(read('04-ferries.md')).toBe(quayFiles['03-ferries.md']);
        expect(read('02-lamps.md')).toBe('');
        expect(problems).toEqual(['no problems']);
      },
    );
  });

  it('takes an exchange out, whose number nobody gets', () => {
    update(
      (text) => text.replace(/Question: Who pays[^]*?(?=Question: Will)/u, ''),
      ({ told, files: changed, problems }) => {
        expect(told).toBe(`- q2-p1  question
    [-Who pays for the lamps along the water?-]
- q2-p2  answer: Tom Okafor
    [-The town pays for the lamps. The state pays for the road.-]
Passages: 0 changed, 0 new, 2 vanished`);
        expect(changed).toEqual(['02-lamps.md', 'source.txt']);
        expect(problems).toEqual(['no problems']);
      },
    );
  });

  it('keeps the heading of a speaker who has another name everywhere, with the label as published', () => {
    update(
      (text) => text.replaceAll('Tom Okafor', 'Thomas Okafor-Reyes'),
      ({ told, files: changed, problems, read }) => {
        expect(told).toBe(`Passages: 0 changed, 0 new, 0 vanished

To look at:
  q1-p2: “Tom Okafor” is now “Thomas Okafor-Reyes” wherever it stood: the heading still says Tom Okafor, who may have another name now
  q2-p2: “Tom Okafor” is now “Thomas Okafor-Reyes” wherever it stood: the heading still says Tom Okafor, who may have another name now`);
        expect(changed).toEqual(['01-cost.md', '02-lamps.md', 'source.txt']);
        expect(read('01-cost.md')).toBe(
          (quayFiles['01-cost.md'] ?? '').replace(
            "# The editor's own remark.",
            "labels:\n  t2: Thomas Okafor-Reyes\n# The editor's own remark.",
          ),
        );
        expect(problems).toEqual(['no problems']);
      },
    );
  });

  it('follows the text where one turn has another speaker', () => {
    update(
      (text) => text.replace('Tom Okafor: The town', 'Ada Lind: The town'),
      ({ told, problems, read }) => {
        expect(told).toContain('q2-p2: “Tom Okafor” is now “Ada Lind”: the heading says Ada Lind');
        expect(read('02-lamps.md')).toContain('## Answer: Ada Lind\nThe town pays');
        expect(read('02-lamps.md')).toContain('speaker: [ada-lind]');
        expect(problems).toEqual(['no problems']);
      },
    );
  });

  it('brings lines that nobody spoke up to date', () => {
    update(
      (text) => text.replace('THE HARBOUR QUAY', 'CORRECTED COPY\n\nTHE HARBOUR QUAY'),
      ({ told, files: changed, problems, read }) => {
        expect(told).toContain(
          '`not_spoken`: “CORRECTED COPY” is new, and taken for words that nobody spoke',
        );
        expect(changed).toEqual(['briefing.md', 'source.txt']);
        expect(read('briefing.md')).toBe(
          (quayFiles['briefing.md'] ?? '').replace(
            '[THE HARBOUR QUAY, END]',
            '[THE HARBOUR QUAY, END, CORRECTED COPY]',
          ),
        );
        expect(problems).toEqual(['no problems']);
      },
    );
  });
});
