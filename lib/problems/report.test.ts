import { expect, it } from 'vitest';
import type { Problem } from './problem.ts';
import { report } from './report.ts';

function problem(changes: Partial<Problem>): Problem {
  return {
    file: 'a.md',
    line: 3,
    column: 7,
    severity: 'error',
    message: 'Unexpected `b`',
    rule: 'known-b',
    ...changes,
  };
}

it('says so when there is nothing to say', () => {
  expect(report([])).toBe('no problems');
});

it('prints place, severity, message and rule, then counts', () => {
  expect(report([problem({})])).toBe('a.md:3:7 error Unexpected `b` (known-b)\n1 error in 1 file');
});

it('leaves out a place that is not known', () => {
  expect(report([problem({ line: 0, column: 0 })])).toBe(
    'a.md error Unexpected `b` (known-b)\n1 error in 1 file',
  );
});

it('counts errors, warnings and files', () => {
  const problems = [problem({}), problem({}), problem({ severity: 'warning', file: 'b.md' })];
  expect(report(problems).split('\n').at(-1)).toBe('2 errors, 1 warning in 2 files');
  expect(report(problems.slice(2)).split('\n').at(-1)).toBe('1 warning in 1 file');
});
