import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
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
  note(file, rule, message, place).fatal = true;
}

/** Notes something an editor should look at, which keeps nothing from being published. */
export function advise(file: VFile, rule: string, message: string, place?: Place): void {
  note(file, rule, message, place);
}

/** A finding is printed on one line, whatever the file it quotes holds. */
function note(file: VFile, rule: string, message: string, place: Place | undefined): VFileMessage {
  return file.message(message.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '), { place, ruleId: rule, source });
}

/**
 * Has a finding been noted on the file? Lets a rule keep quiet where it would only repeat another.
 *
 * @param rule only findings of this rule
 * @param line only findings on this line
 */
export function hasFinding(file: VFile, rule?: string, line?: number): boolean {
  return file.messages.some(
    (note) => (rule === undefined || note.ruleId === rule) && (line === undefined || note.line === line),
  );
}

/** All findings noted on the files, by file and place. */
export function problemsOf(files: readonly VFile[]): Problem[] {
  return files.flatMap((file) =>
    file.messages
      .map((note): Problem => ({
        file: file.path,
        line: note.line ?? 0,
        column: note.column ?? 0,
        severity: note.fatal ? 'error' : 'warning',
        message: note.reason,
        rule: note.ruleId ?? 'unknown',
      }))
      .sort((a, b) => a.line - b.line || a.column - b.column),
  );
}
