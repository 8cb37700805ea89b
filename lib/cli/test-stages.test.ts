import { describe, expect, it } from 'vitest';
import {
  countInPlaywright,
  countInVitest,
  runStages,
  type Counts,
  type Outcome,
  type Stage,
} from './test-stages.ts';

const success: Outcome = { isSuccess: true, report: null };
const failure: Outcome = { isSuccess: false, report: null };

function stage(name: string, outcome: Outcome, more: Partial<Stage> = {}): Stage {
  return { name, run: () => outcome, ...more };
}

/** Counts of the stages, and the names that were announced. */
function run(stages: Stage[]): Counts & { lines: string[] } {
  const lines: string[] = [];
  return { ...runStages(stages, (line) => lines.push(line)), lines };
}

describe('runStages', () => {
  it('counts a stage as one test', () => {
    expect(run([stage('lint', success), stage('types', success)])).toEqual({
      passed: 2,
      failed: 0,
      failures: [],
      lines: ['lint', 'types'],
    });
  });

  it('goes on when a stage failed', () => {
    expect(run([stage('lint', failure), stage('types', success)])).toEqual({
      passed: 1,
      failed: 1,
      failures: ['lint'],
      lines: ['lint', 'types'],
    });
  });

  it('leaves a stage out that needs a failed one, and counts it as failed', () => {
    expect(run([stage('build', failure), stage('browser tests', success, { needs: 'build' })])).toEqual({
      passed: 0,
      failed: 2,
      failures: ['build', 'browser tests'],
      lines: ['build', 'browser tests: left out, since build failed'],
    });
  });

  it('runs a stage that needs one that passed', () => {
    expect(run([stage('build', success), stage('browser tests', success, { needs: 'build' })]).passed).toBe(
      2,
    );
  });

  const countIn = countInVitest;

  it('counts the tests in a report, and names those that failed', () => {
    const assertionResults = [
      { fullName: 'words are kept', status: 'passed', failureMessages: [] },
      { fullName: 'marks are kept', status: 'failed', failureMessages: ['expected 2 to be 3'] },
    ];
    const report = JSON.stringify({
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [{ name: 'marks.test.ts', assertionResults }],
    });
    expect(run([stage('unit', { isSuccess: false, report }, { countIn })])).toMatchObject({
      passed: 1,
      failed: 1,
      failures: ['marks.test.ts › marks are kept\nexpected 2 to be 3'],
    });
  });

  it('fails when the program failed though all tests passed', () => {
    const report = JSON.stringify({ numPassedTests: 40, numFailedTests: 0, testResults: [] });
    expect(run([stage('unit', { isSuccess: false, report }, { countIn })])).toMatchObject({
      passed: 40,
      failed: 1,
      failures: ['unit'],
    });
  });

  it('fails when there is no report to count in', () => {
    expect(run([stage('unit', success, { countIn })])).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('countInPlaywright', () => {
  const stats = { expected: 30, unexpected: 1, flaky: 2, skipped: 4 };

  it('counts what failed at first, and what was skipped, as failed', () => {
    expect(countInPlaywright({ config: {}, suites: [], stats })).toEqual({
      passed: 30,
      failed: 7,
      failures: [],
    });
  });

  it('names what failed, however deep it stands', () => {
    const tests = [
      { projectName: 'Chromium', status: 'expected' },
      { projectName: 'Firefox', status: 'flaky' },
    ];
    const spec = { title: 'words arrive', file: 'arrive.spec.ts', line: 4, tests };
    const suites = [{ specs: [], suites: [{ specs: [spec] }] }];
    expect(countInPlaywright({ suites, stats }).failures).toEqual([
      '[Firefox] arrive.spec.ts:4 › words arrive (flaky)',
    ]);
  });
});
