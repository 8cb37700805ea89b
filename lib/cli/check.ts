import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { checkContent } from '../content/check.ts';
import { contentRoot } from '../content/content-root.ts';
import type { Problem } from '../problems/problem.ts';
import { report } from '../problems/report.ts';
import { suggest } from '../text/closest.ts';

/** `briefing check [briefing] [--json]`: exit 0 clean, 1 findings, 2 usage; writes nothing. */
export const checkCommand = new Command('check')
  .description('check the content: schemas, names, order, repairs, every word against source.txt')
  .argument('[briefing]', 'only this briefing, by the name of its folder')
  .option('--json', 'print the findings as JSON')
  .action((briefing: string | undefined, options: { json?: boolean }, command: Command) => {
    const root = contentRoot();
    if (!existsSync(join(root, 'content')))
      command.error(
        'error: Missing folder `content`, expected it in the folder where the command is run, or in the one that BRIEFING_ROOT names',
      );
    const { problems: all, briefings } = checkContent(root);
    if (briefing !== undefined && !briefings.includes(briefing))
      command.error(
        `error: Unexpected briefing \`${briefing}\`, expected a folder of content/briefings${suggest(briefing, briefings)}`,
      );
    const problems = all.filter((problem) => concerns(problem, briefing));
    console.log(options.json ? JSON.stringify(problems, null, 2) : report(problems));
    process.exitCode = problems.length > 0 ? 1 : 0;
  });

/** The files that all briefings share concern each of them. */
function concerns({ file }: Problem, briefing: string | undefined): boolean {
  return (
    briefing === undefined ||
    !file.startsWith('content/briefings/') ||
    file.startsWith(`content/briefings/${briefing}/`)
  );
}
