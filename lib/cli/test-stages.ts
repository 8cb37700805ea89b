import { z } from 'zod';

/** How many tests, or stages without tests, came out well and how many did not. */
export interface Counts {
  passed: number;
  failed: number;
  /** What failed, a line each: the file and the name of a test, or the name of a stage. */
  failures: readonly string[];
}

/** What a stage's program left behind. */
export interface Outcome {
  isSuccess: boolean;
  /** The JSON report that the program was asked to write, or null where there is none. */
  report: string | null;
}

/** One stage of `npm test`. */
export interface Stage {
  name: string;
  /** Name of the stage without which this one cannot run. */
  needs?: string;
  /** Reads the counts from a report; a stage without one counts as one test. */
  countIn?: (report: unknown) => Counts;
  run: () => Outcome;
}

/**
 * Runs all stages in order, also when an earlier one failed; one that cannot run counts as failed.
 *
 * @param announce is told each stage's name before it runs, and why one is left out
 */
export function runStages(stages: readonly Stage[], announce: (line: string) => void): Counts {
  const failedStages = new Set<string>();
  const total = { passed: 0, failed: 0, failures: [] as string[] };
  for (const stage of stages) {
    const isPossible = stage.needs === undefined || !failedStages.has(stage.needs);
    announce(isPossible ? stage.name : `${stage.name}: left out, since ${stage.needs} failed`);
    const { passed, failed, failures } = isPossible ? countsOf(stage) : onlyFailed(stage.name);
    if (failed > 0) failedStages.add(stage.name);
    total.passed += passed;
    total.failed += failed;
    total.failures.push(...failures);
  }
  return total;
}

const onlyPassed: Counts = { passed: 1, failed: 0, failures: [] };
const onlyFailed = (name: string): Counts => ({ passed: 0, failed: 1, failures: [name] });

function countsOf({ name, run, countIn }: Stage): Counts {
  const { isSuccess, report } = run();
  if (!countIn) return isSuccess ? onlyPassed : onlyFailed(name);
  if (report === null) return onlyFailed(name);
  const counts = countIn(JSON.parse(report));
  // A program can fail beside its tests, as when a file of tests cannot be loaded.
  return isSuccess || counts.failed > 0 ? counts : { ...counts, failed: 1, failures: [name] };
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

/** The counts in a JSON report of Vitest; a failure tells its message too. */
export function countInVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${name} › ${fullName}\n${failureMessages.join('\n')}`),
  );
  return { passed: numPassedTests, failed: numFailedTests, failures };
}

const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(z.object({ projectName: z.string(), status: z.string() })),
});
const playwrightSuite = z.object({
  specs: z.array(playwrightSpec),
  get suites() {
    return z.array(playwrightSuite).optional();
  },
});
type PlaywrightSuite = z.infer<typeof playwrightSuite>;

const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/**
 * The counts in a JSON report of Playwright. A test that passed only when it was tried again has failed, and so has one
 * that was skipped: it proved nothing.
 */
export function countInPlaywright(report: unknown): Counts {
  const { stats, suites } = playwrightReport.parse(report);
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected, failed: unexpected + flaky + skipped, failures: suites.flatMap(failuresIn) };
}

function failuresIn({ specs, suites = [] }: PlaywrightSuite): string[] {
  const here = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status !== 'expected')
      .map(({ projectName, status }) => `[${projectName}] ${file}:${line} › ${title} (${status})`),
  );
  return [...here, ...suites.flatMap(failuresIn)];
}
