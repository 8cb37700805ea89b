import { describe, expect, it } from 'vitest';
import { countInPlaywright, countInVitest, runStages, type Outcome, type Stage } from './test-stages.ts';

const success: Outcome = { isSuccess: true, report: null };
const failure: Outcome = { isSuccess: false, report: null };

function stage(name: string, outcome: Outcome, more: Partial<Stage> = {}): Stage {
  return { name, run: () => outcome, ...more };
}

/** Counts of the stages, and the names that were announced. */
function run(stages: Stage[]): { passed: number; failed: number; lines: string[] } {
  const lines: string[] = [];
  const { passed, failed } = runStages(stages, (line) => lines.push(line));
  return { passed, failed, lines };
}

describe('runStages', () => {
  it('counts a stage as one test', () => {
    expect(run([stage('lint', success), stage('types', success)])).toEqual({
      passed: 2,
      failed: 0,
      lines: ['lint', 'types'],
    });
  });

  it('goes on when a stage failed', () => {
    expect(run([stage('lint', failure), stage('types', success)])).toEqual({
      passed: 1,
      failed: 1,
      lines: ['lint', 'types'],
    });
  });

  it('leaves a stage out that needs a failed one, and counts it as failed', () => {
    expect(run([stage('build', failure), stage('browser tests', success, { needs: 'build' })])).toEqual({
      passed: 0,
      failed: 2,
      lines: ['build', 'browser tests: left out, since build failed'],
    });
  });

  it('runs a stage that needs one that passed', () => {
    expect(run([stage('build', success), stage('browser tests', success, { needs: 'build' })]).passed).toBe(
      2,
    );
  });

  const countIn = countInVitest;

  it('counts the tests in a report', () => {
    const report = JSON.stringify({ numPassedTests: 40, numFailedTests: 2 });
    expect(run([stage('unit', { isSuccess: false, report }, { countIn })])).toMatchObject({
      passed: 40,
      failed: 2,
    });
  });

  it('fails when the program failed though all tests passed', () => {
    const report = JSON.stringify({ numPassedTests: 40, numFailedTests: 0 });
    expect(run([stage('unit', { isSuccess: false, report }, { countIn })])).toMatchObject({
      passed: 40,
      failed: 1,
    });
  });

  it('fails when there is no report to count in', () => {
    expect(run([stage('unit', success, { countIn })])).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('countInPlaywright', () => {
  it('counts what failed at first, and what was skipped, as failed', () => {
    const stats = { expected: 30, unexpected: 1, flaky: 2, skipped: 4 };
    expect(countInPlaywright({ config: {}, suites: [], stats })).toEqual({ passed: 30, failed: 7 });
  });
});
