import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../content/check.ts';
import { readContentFiles } from '../content/files.ts';
import { parseContent } from '../content/parse.ts';
import { changeBriefing } from '../importer/briefing-folder.ts';
import { draftName } from '../model/draft-schema.ts';
import { report } from '../problems/report.ts';
import { english } from '../text/language/english.ts';
import { acceptDraft } from './accept-draft.ts';
import { makeDraft } from './make-draft.ts';
import { readDraft } from './read-draft.ts';
import { quay, quayFiles, withQuay } from './small-quay.ts';
import { writeDraft } from './write-draft.ts';

function quayIn(root: string) {
  const files = readContentFiles(root);
  const { content } = parseContent(files);
  const briefing = content?.briefings.find(({ id }) => id === quay);
  if (!content || !briefing) throw new Error('The quay is not sound');
  return { content, briefing, draft: files.briefings.find(({ id }) => id === quay)?.draft ?? null };
}

const draftText = `# Proposals.
topics:
  # q2-p1: Who pays …
  - accept: yes
    passage: q2-p1
    topics: [budget] # sure
  - accept: no # not yet
    passage: q1-p1
    topics: [bridges]
claims:
  - accept: false
    in: summary-p1
    text: the quay will open
    attributed_to: article
    support: partial
figures:
  - accept: true
    target: q3-p2
    exact: the summer of next year
    subject: first ferries
    status: garbled
`;

it('proposes what is not said yet, the same each time, and says so in the check', () => {
  withQuay({}, (root) => {
    const { content, briefing } = quayIn(root);
    const draft = makeDraft(content, briefing, english);
    const text = writeDraft(draft, (passage) => `words of ${passage}`);
    expect(writeDraft(makeDraft(content, briefing, english), (passage) => `words of ${passage}`)).toBe(text);
    // The 40 million of q1-p2 are a figure already.
    expect(draft.figures).toEqual([]);
    expect(draft.claims).toEqual([]);
    expect(draft.topics.map(({ passage }) => passage)).not.toContain('q1-p2');
    expect(text).toContain('  - accept: no\n    passage: ');
    changeBriefing(root, quay, new Map([[draftName, draftText]]));
    expect(report(checkContent(root).problems)).toBe(
      `content/briefings/${quay}/${draftName}:1:1 warning Unexpected draft, in which 4 proposals wait, expected none: say \`accept: yes\` where one is right and run \`npx briefing suggest ${quay} --accept\`; delete the file when you are done (draft-waits)\n1 warning in 1 file`,
    );
    expect(checkContent(root).content).not.toBe(null);
  });
});

it('moves what is accepted behind what is there, and leaves every other sign as it was', () => {
  withQuay({ [draftName]: draftText }, (root) => {
    const { briefing, draft } = quayIn(root);
    if (!draft) throw new Error('No draft was read');
    const { files, accepted, waiting } = acceptDraft(briefing, readDraft(draft), String(draft.value));
    expect({ accepted, waiting }).toEqual({ accepted: 2, waiting: 2 });
    changeBriefing(root, quay, files);
    const read = (name: string) => readFileSync(join(root, 'content/briefings', quay, name), 'utf8');
    expect(read('02-lamps.md')).toBe((quayFiles['02-lamps.md'] ?? '').replace('p1: []', 'p1: [budget]'));
    expect(read('figures.yaml')).toBe(`${quayFiles['figures.yaml']}- id: f003
  target: q3-p2
  exact: the summer of next year
  subject: first ferries
  status: garbled
`);
    expect(read(draftName)).toBe(`# Proposals.
topics:
  - accept: no # not yet
    passage: q1-p1
    topics: [bridges]
claims:
  - accept: false
    in: summary-p1
    text: the quay will open
    attributed_to: article
    support: partial
`);
    expect(checkContent(root).problems.map(({ rule }) => rule)).toEqual(['draft-waits']);
  });
});

it('takes the draft away with its last entry, and mints no id that was ever locked', () => {
  const lock = { version: 1, addresses: { 'claim-c007': { texts: [{ since: '2031-06-02', text: 'x' }] } } };
  const last = `claims:
- { accept: yes, in: summary-p1, text: the quay will open, attributed_to: article, support: not in this transcript, reason: unknown }
`;
  withQuay({ [draftName]: last, 'links.lock.json': JSON.stringify(lock) }, (root) => {
    const { briefing, draft } = quayIn(root);
    if (!draft) throw new Error('No draft was read');
    const { files } = acceptDraft(briefing, readDraft(draft), String(draft.value));
    expect(Object.fromEntries(files)).toEqual({
      [draftName]: null,
      'claims.yaml': `- id: c008
  in: summary-p1
  text: the quay will open
  attributed_to: article
  support: not in this transcript
  reason: unknown
`,
    });
  });
});

it.each([
  ['claims:\n- accept: perhaps\n', 'suggestions.draft.yaml:2:11 error Unexpected'],
  [
    'topics:\n- { accept: yes, passage: q9-p1, topics: [budget] }\n',
    'Unexpected passage `q9-p1` in the draft',
  ],
  ['topics:\n- { accept: yes, passage: __proto__-p1, topics: [] }\n', 'Unexpected passage `__proto__-p1`'],
])('refuses the draft %j', (text, told) => {
  withQuay({ [draftName]: text }, (root) => {
    const { briefing, draft } = quayIn(root);
    if (!draft) throw new Error('No draft was read');
    expect(() => acceptDraft(briefing, readDraft(draft), text)).toThrow(told);
  });
});
