import type { Problem } from './problem.ts';

/**
 * Findings as lines of `file:line:column severity message (rule)`, then the counts:
 * `2 errors, 1 warning in 1 file`.
 */
export function report(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ file, line, column, severity, message, rule }) =>
      `${[file.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?'), line, column].filter(Boolean).join(':')} ${severity} ${message} (${rule})`,
  );
  return [...lines, counts(problems)].join('\n');
}

function counts(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'no problems';
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [errors && plural(errors, 'error'), warnings && plural(warnings, 'warning')].filter(Boolean);
  return `${parts.join(', ')} in ${plural(new Set(problems.map((problem) => problem.file)).size, 'file')}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
