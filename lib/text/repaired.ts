import type { RepairKind } from '../model/briefing.ts';
import { addedBy, isBreak } from './repairs.ts';

/** What a repair needs to be found in the text of its passage. */
export interface RepairInText {
  kind: RepairKind;
  /** The published words directly before the repair. */
  after: string;
}

/** Where a repair stands in a passage's text: the added characters are `text.slice(from, to)`. */
export interface RepairSpan {
  from: number;
  to: number;
}

/** Why a repair could not be found where it says it is. */
export type RepairFault = 'words not found' | 'words found twice' | 'mark not there' | 'not at the end';

/**
 * Finds a repair in its passage: `after` stands there once, the added mark directly behind it, and for a lost
 * break that is the passage's end.
 */
export function findRepair(text: string, repair: RepairInText): RepairSpan | RepairFault {
  const added = addedBy(repair.kind, repair.after);
  if (isBreak(repair.kind)) {
    if (!text.includes(repair.after)) return 'words not found';
    const to = text.length;
    if (!text.endsWith(repair.after + added))
      return text.endsWith(repair.after) ? 'mark not there' : 'not at the end';
    return { from: to - added.length, to };
  }
  const start = text.indexOf(repair.after);
  if (start < 0) return 'words not found';
  if (text.includes(repair.after, start + 1)) return 'words found twice';
  const from = start + repair.after.length;
  if (!text.startsWith(added, from)) return 'mark not there';
  return { from, to: from + added.length };
}

/** The text as it was published: without the characters that repairs added. Repairs that are not there are left. */
export function undoRepairs(text: string, repairs: readonly RepairInText[]): string {
  return repairs
    .map((repair) => findRepair(text, repair))
    .filter((span): span is RepairSpan => typeof span === 'object')
    .sort((a, b) => b.from - a.from)
    .reduce((published, { from, to }) => published.slice(0, from) + published.slice(to), text);
}
