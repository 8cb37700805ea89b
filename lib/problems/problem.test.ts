import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { advise, complain, hasFinding, problemsOf } from './problem.ts';

it('gives findings as data, by place', () => {
  const file = new VFile({ path: 'a.md' });
  complain(file, 'late', 'Second', { line: 2, column: 1 });
  advise(file, 'early', 'First', { line: 1, column: 9 });
  complain(file, 'nowhere', 'No place');
  expect(problemsOf([file])).toEqual([
    { file: 'a.md', line: 0, column: 0, severity: 'error', message: 'No place', rule: 'nowhere' },
    { file: 'a.md', line: 1, column: 9, severity: 'warning', message: 'First', rule: 'early' },
    { file: 'a.md', line: 2, column: 1, severity: 'error', message: 'Second', rule: 'late' },
  ]);
});

it('tells whether a rule has found something, anywhere or on a line', () => {
  const file = new VFile({ path: 'a.md' });
  complain(file, 'late', 'Second', { line: 2, column: 1 });
  expect(hasFinding(file)).toBe(true);
  expect(hasFinding(file, 'late')).toBe(true);
  expect(hasFinding(file, 'early')).toBe(false);
  expect(hasFinding(file, 'late', 2)).toBe(true);
  expect(hasFinding(file, 'late', 3)).toBe(false);
});

it('keeps a finding on one line', () => {
  const file = new VFile({ path: 'a.md' });
  complain(file, 'lines', 'Unexpected `a\r\nb\u001b[31m`');
  expect(problemsOf([file])[0]?.message).toBe('Unexpected `a b [31m`');
});
