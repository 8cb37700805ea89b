import { Command } from 'commander';
import { contentRoot } from '../content/content-root.ts';
import { readLibrary } from '../content/library.ts';
import { findFormat, formats } from '../export/formats.ts';
import { makeDirectory } from '../model/directory.ts';
import { suggest } from '../text/closest.ts';

const list = formats.map(({ file, title, purpose }) => `  ${file}: ${title}, ${purpose}`).join('\n');

/** `briefing export BRIEFING --format F`: the file that the site serves, byte for byte; exit 0, or 2 usage. */
export const exportCommand = new Command('export')
  .description('print one file of a briefing, as the site serves it')
  .argument('<briefing>', 'the name of its folder')
  .requiredOption('--format <file>', 'the file’s name, or a part of it that no other has: `md`, `csv`, `bib`')
  .addHelpText('after', `\nFormats:\n${list}`)
  .action((id: string, options: { format: string }, command: Command) => {
    const format = findFormat(options.format);
    if (!format) command.error(`error: Unexpected format \`${options.format}\`, expected one of:\n${list}`);
    const library = readLibrary(contentRoot());
    const ids = library.briefings.map((briefing) => briefing.id);
    const briefing = library.briefings.find((candidate) => candidate.id === id);
    if (!briefing)
      command.error(
        `error: Unexpected briefing \`${id}\`, expected a folder of content/briefings${suggest(id, ids)}`,
      );
    process.stdout.write(format.make(briefing, { site: library.site, directory: makeDirectory(library) }));
  });
