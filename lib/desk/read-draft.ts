import { VFile } from 'vfile';
import { parseFields } from '../markdown/fields.ts';
import { draftSchema, type Draft } from '../model/draft-schema.ts';
import { problemsOf } from '../problems/problem.ts';
import { report } from '../problems/report.ts';

/**
 * Reads a draft as an editor left it.
 *
 * @throws {Error} with the findings, where it can't be read
 */
export function readDraft({ path, value }: VFile): Draft {
  const file = new VFile({ path, value: String(value) });
  const fields = parseFields(file, String(value), draftSchema, 0);
  if (!fields) throw new Error(`the draft can’t be read\n${report(problemsOf([file]))}`);
  return fields.value;
}
