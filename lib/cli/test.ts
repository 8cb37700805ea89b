import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countInPlaywright, countInVitest, runStages, type Outcome, type Stage } from './test-stages.ts';

/** `npm test`: lint, types, unit tests, build, browser tests; ends with what failed and `N passed, N failed`. */
const reports = mkdtempSync(join(tmpdir(), 'test-reports-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

const stages: readonly Stage[] = [
  { name: 'lint', run: () => npmRun(['lint']) },
  { name: 'types', run: () => npmRun(['types']) },
  {
    name: 'unit tests',
    countIn: countInVitest,
    run: () =>
      npmRun(
        ['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
        unitReport,
      ),
  },
  { name: 'build', run: () => npmRun(['build']) },
  {
    name: 'browser tests',
    needs: 'build',
    countIn: countInPlaywright,
    run: () =>
      npmRun(['e2e', '--', '--reporter=list,json'], browserReport, {
        PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
      }),
  },
];

const { passed, failed, failures } = runStages(stages, (line) => console.log(`\n— ${line}`));
rmSync(reports, { recursive: true });
// Told once more at the end, where they are looked for.
for (const failure of failures) console.log(`\nFailed: ${failure}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function npmRun(given: readonly string[], report?: string, env: Record<string, string> = {}): Outcome {
  const { status } = spawnSync('npm', ['run', '--silent', ...given], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    // On Windows npm is a script, which only a shell can start.
    shell: process.platform === 'win32',
  });
  const hasReport = report !== undefined && existsSync(report);
  return { isSuccess: status === 0, report: hasReport ? readFileSync(report, 'utf8') : null };
}
