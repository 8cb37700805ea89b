import type { ParsedYaml } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';

/**
 * A list that nothing refers to may be missing or empty; one that is referred to is missed once, whatever refers to
 * it.
 *
 * @returns whether it was reported
 */
export function reportMissingList(
  { file, fields, isMissing }: ParsedYaml<unknown[]>,
  isReferredTo: boolean,
): boolean {
  if (fields.value.length > 0 || !isReferredTo) return false;
  if (isMissing) complain(file, 'file-exists', 'Missing file, expected it here');
  else complain(file, 'file-exists', 'Unexpected empty list, expected what other files name', fields.at([]));
  return true;
}
