import type { ParsedSection } from '../model/parsed.ts';
import type { MergedPassage } from './merge-words.ts';
import type { Reading } from './reading.ts';

/** One turn of a section after the merge. */
export interface MergedTurn {
  passages: MergedPassage[];
  /** Index in its section of the turn that it was; null where it is new. */
  was: number | null;
  /** Index of the turn in the new import, and in the old one; null where the importer reads none. */
  after: number | null;
  before: number | null;
}

/** One section after the merge. */
export interface MergedSection {
  /** Null where it is new. */
  section: ParsedSection | null;
  /** Index of the section in the new import, where it is new. */
  read: number | null;
  turns: MergedTurn[];
}

/**
 * Puts merged passages into turns and sections: those that the editor has made stay; what is new goes where the new
 * text has it, into a section of its own where none of its exchange was there.
 */
export function mergeSections(
  passages: readonly MergedPassage[],
  before: Reading,
  after: Reading,
): MergedSection[] {
  const sections: (Omit<MergedSection, 'turns'> & { turns: MergedPassage[][] })[] = [];
  const homes = passages.map((_, index) => homeOf(passages, index, after));
  passages.forEach((passage, index) => {
    const home = homes[index] ?? null;
    const last = sections.at(-1);
    const isSame = last && (typeof home === 'number' ? last.read === home : last.section === home);
    const section =
      isSame && last
        ? last
        : {
            section: typeof home === 'number' ? null : home,
            read: typeof home === 'number' ? home : null,
            turns: [],
          };
    if (section !== last) sections.push(section);
    const turn = section.turns.at(-1);
    const previous = turn?.at(-1);
    if (turn && previous && !beginsTurn(previous, passage, before, after)) turn.push(passage);
    else section.turns.push([passage]);
  });
  return sections.map(({ turns, ...section }) => ({ ...section, turns: namedTurns(turns, before, after) }));
}

/** The section that a passage belongs to: one that is there, or the number of a new one in the new import. */
function homeOf(
  passages: readonly MergedPassage[],
  index: number,
  after: Reading,
): ParsedSection | number | null {
  const own = passages[index];
  if (own?.passage) return own.passage.section;
  const previous = passages.slice(0, index).findLast(({ passage }) => passage !== null);
  const next = passages.slice(index).find(({ passage }) => passage !== null);
  if (previous?.passage && previous.passage.section === next?.passage?.section)
    return previous.passage.section;
  const here = after.paragraphs[own?.after ?? -1];
  for (const kind of ['turn', 'section'] as const)
    for (const beside of [previous, next])
      if (beside?.passage && after.paragraphs[beside.after ?? -1]?.[kind] === here?.[kind])
        return beside.passage.section;
  return here?.section ?? null;
}

function beginsTurn(one: MergedPassage, other: MergedPassage, before: Reading, after: Reading): boolean {
  const isApart = (reading: Reading, a: number | null, b: number | null): boolean =>
    a !== null && b !== null && reading.paragraphs[a]?.turn !== reading.paragraphs[b]?.turn;
  const isNow = isApart(after, one.after, other.after);
  if (!one.passage || !other.passage) return isNow;
  const was = isApart(before, one.before, other.before);
  // As the editor has it, unless the new text parts or joins what it did not before.
  return one.passage.turn === other.passage.turn ? isNow && !was : !(was && !isNow);
}

function namedTurns(turns: readonly MergedPassage[][], before: Reading, after: Reading): MergedTurn[] {
  const used = new Set<number>();
  return turns.map((passages) => {
    const kept = passages.find(({ passage }) => passage !== null);
    const was = kept?.passage?.turn ?? null;
    // Of a turn that is parted, the first part is what it was.
    const isFirst = was !== null && !used.has(was);
    if (isFirst) used.add(was);
    const first = passages.find((passage) => passage.after !== null);
    return {
      passages,
      was: isFirst ? was : null,
      after: after.paragraphs[(kept ?? first)?.after ?? -1]?.turn ?? null,
      before: before.paragraphs[kept?.before ?? -1]?.turn ?? null,
    };
  });
}
