import type { RepairKind } from '../model/briefing.ts';

const closesSentence = /[.!?]["”’')\]]*$/u;

/**
 * What an editor adds to the published words by a repair: a full stop, a comma, or nothing where a break was
 * lost behind a sentence that is closed already.
 */
export function addedBy(kind: RepairKind, after: string): string {
  switch (kind) {
    case 'missing full stop':
      return '.';
    case 'missing comma':
      return ',';
    case 'missing paragraph break':
    case 'missing turn break':
      return closesSentence.test(after) ? '' : '.';
  }
}

/** True for the repairs after which a new paragraph begins. */
export function isBreak(kind: RepairKind): boolean {
  return kind === 'missing paragraph break' || kind === 'missing turn break';
}
