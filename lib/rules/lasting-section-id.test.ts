import { describe, expect, it } from 'vitest';
import { findingsOf, withSmallBriefing } from '../content/small-briefing.ts';
import { checkContent } from '../content/check.ts';

const folder = 'content/briefings/bridge';
const second = `---
kind: exchange
label: Question
speaker: [ada-lind]
passages: { p1: [], p2: [] }
---
## Question
Who pays?

## Answer: Ada Lind
The town.
`;
const words = 'Question: Who pays?\n\nAda Lind: The town.\n\n';
const source: [string, string] = ['Thank you. Ada Lind: Goodbye', `Thank you. ${words}Ada Lind: Goodbye`];

/** The lock of a briefing in which these passages were published. */
function lock(texts: Record<string, string>): string {
  const addresses = Object.fromEntries(
    Object.entries(texts).map(([id, text]) => [id, { texts: [{ since: '2031-05-13', text }] }]),
  );
  return JSON.stringify({ version: 1, addresses });
}

/** Only what this rule says. */
function saidOf(changes: Parameters<typeof findingsOf>[0]): string[] {
  return findingsOf(changes).filter((line) => line.endsWith('(lasting-section-id)'));
}

describe('an id of a section', () => {
  it('is its own', () => {
    const change = {
      'source.txt': [source],
      '02-closing.md': null,
      '02-town.md': second.replace('kind: exchange', 'kind: exchange\nid: q1'),
    } as const;
    expect(saidOf(change)).toEqual([
      `${folder}/02-town.md:3:5 error Unexpected id \`q1\`, expected one of its own: \`01-cost.md\` has it (lasting-section-id)`,
    ]);
  });

  it('is written of exchanges only', () => {
    expect(saidOf({ '02-closing.md': [['kind: closing', 'kind: closing\nid: q7']] })).toEqual([
      `${folder}/02-closing.md:3:5 error Unexpected field \`id\` in a section of kind \`closing\`, expected it in exchanges only (lasting-section-id)`,
    ]);
  });
});

describe('an exchange that was published', () => {
  const published = lock({ 'q1-p1': 'Who pays?', 'q1-p2': 'The town.' });

  it('keeps its number where another is put in before it, and the other takes the next', () => {
    const found = saidOf({
      'source.txt': [source],
      '02-closing.md': null,
      '02-town.md': second,
      'links.lock.json': published,
    });
    expect(found).toEqual([
      `${folder}/01-cost.md:1:1 error Unexpected number of \`02-town.md\`, now \`q2\`, published as \`q1\`: nothing is renumbered; give what was put in the next unused number, \`id: q2\` in \`01-cost.md\` (lasting-section-id)`,
    ]);
  });

  it('is no finding once its number is said', () => {
    const found = saidOf({
      'source.txt': [source],
      '02-closing.md': null,
      '02-town.md': second.replace('kind: exchange', 'kind: exchange\nid: q1'),
      '01-cost.md': [['kind: exchange', 'kind: exchange\nid: q2']],
      'links.lock.json': published,
    });
    expect(found).toEqual([]);
  });

  it('can be called after what objects have', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    for (const name of names) {
      const problems = withSmallBriefing(
        {
          'links.lock.json': `{ "version": 1, "addresses": { "${name}-p1": { "texts": [{ "since": "2031-05-13", "text": "x" }] } } }`,
        },
        (root) => checkContent(root).problems,
      );
      expect(problems.every(({ rule }) => rule === 'published-address')).toBe(true);
    }
  });
});
