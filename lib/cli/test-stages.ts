import { z } from 'zod';

/** How many tests, or stages without tests, came out well and how many did not. */
export interface Counts {
  passed: number;
  failed: number;
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
  const total = { passed: 0, failed: 0 };
  for (const stage of stages) {
    const isPossible = stage.needs === undefined || !failedStages.has(stage.needs);
    announce(isPossible ? stage.name : `${stage.name}: left out, since ${stage.needs} failed`);
    const { passed, failed } = isPossible ? countsOf(stage) : onlyFailed;
    if (failed > 0) failedStages.add(stage.name);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}

const onlyPassed: Counts = { passed: 1, failed: 0 };
const onlyFailed: Counts = { passed: 0, failed: 1 };

function countsOf({ run, countIn }: Stage): Counts {
  const { isSuccess, report } = run();
  if (!countIn) return isSuccess ? onlyPassed : onlyFailed;
  if (report === null) return onlyFailed;
  const counts = countIn(JSON.parse(report));
  // A program can fail beside its tests, as when a file of tests cannot be loaded.
  return isSuccess ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** The counts in a JSON report of Vitest. */
export function countInVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests } = vitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/**
 * The counts in a JSON report of Playwright. A test that passed only when it was tried again has failed, and so has one
 * that was skipped: it proved nothing.
 */
export function countInPlaywright(report: unknown): Counts {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}
