import { checkContent } from '../content/check.ts';
import { readContentFiles } from '../content/files.ts';
import { parseContent } from '../content/parse.ts';
import { lostQuotes } from '../desk/lost-quotes.ts';
import { tellUpdate } from '../desk/tell-update.ts';
import { updateBriefing } from '../desk/update-briefing.ts';
import { changeBriefing } from '../importer/briefing-folder.ts';
import type { ImportedTranscript, ImportOptions } from '../importer/import-transcript.ts';
import { report } from '../problems/report.ts';
import { suggest } from '../text/closest.ts';

/**
 * `briefing import FILE --slug … --update`: carries a briefing that is there over to a changed source.
 *
 * @throws {Error} where there is no such briefing, or the content can't be read
 */
export function updateFromImport(
  root: string,
  slug: string,
  imported: ImportedTranscript,
  { isDryRun, ...options }: ImportOptions & { isDryRun: boolean },
): void {
  const { content } = parseContent(readContentFiles(root));
  if (!content) throw new Error('The content can’t be read; `npx briefing check` says why');
  const briefing = content.briefings.find(({ id }) => id === slug);
  if (!briefing) {
    const ids = content.briefings.map(({ id }) => id);
    throw new Error(
      `Unexpected briefing \`${slug.replace(/[^\x20-\x7e]/gu, '?')}\`, expected a folder of content/briefings${suggest(slug, ids)}`,
    );
  }
  const known = { people: content.people.fields.value, outlets: content.outlets.fields.value };
  const update = updateBriefing(briefing, imported, known, options);
  if (update.files.size === 0) {
    console.log(`Nothing has changed in content/briefings/${slug}.`);
    return;
  }
  update.looks.push(...lostQuotes(briefing, update.changes));
  console.log(tellUpdate(update));
  console.log(`\nFiles${isDryRun ? ' that would change' : ''}:`);
  for (const [name, text] of update.files) console.log(`  ${name}${text === null ? ' (goes)' : ''}`);
  if (isDryRun) return;
  changeBriefing(root, slug, update.files);
  const problems = checkContent(root).problems.filter(({ file }) =>
    file.startsWith(`content/briefings/${slug}/`),
  );
  console.log(`\nWhat is left to an editor:\n${report(problems)}`);
}
