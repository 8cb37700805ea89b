import type { Repair, RepairKind, Section } from '../model/briefing.ts';

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

/** True when the break behind a section's last passage was restored by a repair. */
export function endsWithRestoredBreak(section: Section | undefined): boolean {
  const last = section?.turns.at(-1)?.passages.at(-1);
  return section?.repairs.some((repair) => isBreak(repair.kind) && repair.passage === last?.id) ?? false;
}

/** Ids of the passages before which a repair restored the break, from passages in the order of the text. */
export function passagesAfterRestoredBreaks(
  passages: readonly { id: string }[],
  repairs: readonly Repair[],
): Set<string> {
  const broken = new Set(repairs.filter((repair) => isBreak(repair.kind)).map((repair) => repair.passage));
  return new Set(
    passages.filter((_, index) => broken.has(passages[index - 1]?.id ?? '')).map(({ id }) => id),
  );
}
