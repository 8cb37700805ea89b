import { Command } from 'commander';

/** The commands of `npx briefing`; only the one that is asked for is loaded, since each stands on much. */
const commands = new Map<string, () => Promise<Command>>([
  ['check', async () => (await import('./check.ts')).checkCommand],
  ['export', async () => (await import('./export.ts')).exportCommand],
  ['import', async () => (await import('./import.ts')).importCommand],
  ['links', async () => (await import('./links.ts')).linksCommand],
  ['new', async () => (await import('./new.ts')).newCommand],
  ['quote', async () => (await import('./quote.ts')).quoteCommand],
  ['search', async () => (await import('./search.ts')).searchCommand],
  ['suggest', async () => (await import('./suggest.ts')).suggestCommand],
]);

// Who reads the output may have read enough, as `head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const program = new Command('briefing').description('Checks and publishes briefings.').exitOverride();
const asked = commands.get(process.argv[2] ?? '');
for (const load of asked ? [asked] : commands.values()) program.addCommand((await load()).exitOverride());

try {
  await program.parseAsync();
} catch (error) {
  const { UnsoundContentError } = await import('../content/library.ts');
  if (error instanceof UnsoundContentError) {
    console.error(error.message);
    process.exitCode = 2;
  } else {
    // commander throws for wrong usage (exit 2 by contract) and for --help (exit 0).
    if (!(error instanceof Error && 'exitCode' in error)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
