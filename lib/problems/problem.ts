import type { VFile } from 'vfile';
import type { Place } from '../model/parsed.ts';

/** One finding, as data; printing is for `report.ts`. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** 1-based; 0 where the finding has no place in the file. */
  line: number;
  /** 1-based; 0 where the finding has no place in the line. */
  column: number;
  severity: 'error' | 'warning';
  message: string;
  rule: string;
}

const source = 'briefing';

/** Notes a finding on the file that holds it, and goes on. */
export function complain(file: VFile, rule: string, message: string, place?: Place): void {
  const note = file.message(message, { place, ruleId: rule, source });
  note.fatal = true;
}

/** Notes something an editor should look at, which keeps nothing from being published. */
export function advise(file: VFile, rule: string, message: string, place?: Place): void {
  file.message(message, { place, ruleId: rule, source });
}

/** All findings noted on the files, by file and place. */
export function problemsOf(files: readonly VFile[]): Problem[] {
  return files.flatMap((file) =>
    file.messages
      .map(
        (note): Problem => ({
          file: file.path,
          line: note.line ?? 0,
          column: note.column ?? 0,
          severity: note.fatal ? 'error' : 'warning',
          message: note.reason,
          rule: note.ruleId ?? 'unknown',
        }),
      )
      .sort((a, b) => a.line - b.line || a.column - b.column),
  );
}
