import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContentFiles } from '../content/files.ts';
import { parseContent } from '../content/parse.ts';
import { withSmallBriefing } from '../content/small-briefing.ts';
import { importTranscript } from '../importer/import-transcript.ts';
import { toBriefingFiles } from '../importer/section-files.ts';
import { updateBriefing } from './update-briefing.ts';

const fixtures = join(import.meta.dirname, '../importer/fixtures');
const known = { people: [], outlets: [] };

/** What an update from the very source makes of a briefing; null where the import has findings of its own. */
function updateFromSame(bytes: Uint8Array): object | null {
  const files = toBriefingFiles(importTranscript(bytes), { title: 'x', date: '2031-06-01' }, known);
  const head = files.get('briefing.md') ?? '';
  files.set('briefing.md', head.replace('licence:', 'source: { publisher: x }\nrendering: y\nlicence:'));
  const own = [...files].map(([name, text]) => [`briefings/2031-06-01-quay/${name}`, text]);
  return withSmallBriefing(Object.fromEntries(own), (root) => {
    const { content } = parseContent(readContentFiles(root));
    const briefing = content?.briefings.find(({ id }) => id === '2031-06-01-quay');
    return briefing ? updateBriefing(briefing, importTranscript(bytes), known, {}) : null;
  });
}

it('changes nothing where the source is as it was, whatever its family', () => {
  const names = readdirSync(fixtures).filter((name) => !name.endsWith('.turns'));
  const updates = names.map((name) => [name, updateFromSame(readFileSync(join(fixtures, name)))] as const);
  expect(updates.filter(([, update]) => update !== null).length).toBeGreaterThan(names.length * 0.9);
  for (const [name, update] of updates)
    if (update) expect({ name, ...update }).toEqual({ name, files: new Map(), changes: [], looks: [] });
});
