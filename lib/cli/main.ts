import { Command } from 'commander';
import { UnsoundContentError } from '../content/library.ts';
import { checkCommand } from './check.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { linksCommand } from './links.ts';
import { newCommand } from './new.ts';
import { quoteCommand } from './quote.ts';
import { searchCommand } from './search.ts';
import { suggestCommand } from './suggest.ts';

/** The commands of `npx briefing`. */
const commands = [
  checkCommand,
  exportCommand,
  importCommand,
  linksCommand,
  newCommand,
  quoteCommand,
  searchCommand,
  suggestCommand,
];

// Who reads the output may have read enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const program = new Command('briefing').description('Checks and publishes briefings.').exitOverride();
for (const command of commands) program.addCommand(command.exitOverride());

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof UnsoundContentError) {
    console.error(error.message);
    process.exitCode = 2;
  } else {
    // commander throws for wrong usage (exit 2 by contract) and for --help (exit 0).
    if (!(error instanceof Error && 'exitCode' in error)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
