import { join, relative, sep } from 'node:path';
import { Command } from 'commander';
import { contentRoot } from '../content/content-root.ts';
import { briefingTemplate } from '../desk/briefing-template.ts';
import { writeBriefing } from '../importer/briefing-folder.ts';
import { schemaFolder } from '../model/json-schemas.ts';

/** `briefing new SLUG`: a folder to fill in; exit 0 written, 2 refused or usage. */
export const newCommand = new Command('new')
  .description('write the folder of a briefing that is put in by hand, with what goes where')
  .argument('<slug>', 'the folder under content/briefings, such as 2031-05-12-harbour-bridge')
  .action((slug: string, _options: unknown, command: Command) => {
    const root = contentRoot();
    const kit = join(import.meta.dirname, '../..');
    const schemas = relative(join(root, 'content', 'briefings', 'slug'), join(kit, schemaFolder));
    const files = briefingTemplate(slug.slice(0, 10), schemas.replaceAll(sep, '/'));
    try {
      const folder = writeBriefing(root, slug, files);
      console.log(wayOn(folder, slug, [...files.keys()]));
    } catch (error) {
      command.error(`error: ${error instanceof Error ? error.message : String(error)}`);
    }
  });

function wayOn(folder: string, slug: string, names: readonly string[]): string {
  return `Wrote ${folder}:
${names.map((name) => `  ${name}`).join('\n')}

Next:
  1. Paste the published text into source.txt, untouched.
  2. Say in briefing.md what the event was; delete what you don't know.
  3. Put the words into 00-opening.md, 01-question.md and one file for each further question.
  4. npx briefing check ${slug}
The comments in the files say what goes where, docs/fields.md lists all fields. From a raw transcript,
\`npx briefing import FILE --slug …\` writes such a folder by itself.`;
}
