import { knownNames, type KnownNames, type Naming } from '../importer/known-names.ts';
import type { Act } from '../model/briefing.ts';
import type { ParsedSection } from '../model/parsed.ts';
import { publishedLabel } from '../rules/published-label.ts';
import { foldLabel } from '../text/fold.ts';
import type { MergedSection, MergedTurn } from './merge-sections.ts';
import type { Reading } from './reading.ts';

/** What stands above a turn: its act and name as in the heading, and its label as published. */
export interface MergedHeading {
  act: Act;
  name: string;
  label: string;
  /** What an editor must look at, in a sentence; null where the heading is as it was, or new as a whole. */
  look: string | null;
}

/** Tells the headings of merged turns. */
export interface Headings {
  /** Null for a turn that neither the editor nor the importer knows. */
  of: (section: ParsedSection | null, turn: MergedTurn) => MergedHeading | null;
  /** How the new import names its speakers. */
  naming: Naming;
}

/**
 * The headings of merged turns: as the editor has them, where the label is what it was. A new label that only writes the
 * name in another way keeps the heading; where all turns of one name now have another, it is told as a new name; where
 * one turn has another speaker, the heading follows the text.
 */
export function mergedHeadings(
  sections: readonly MergedSection[],
  before: Reading,
  after: Reading,
  known: KnownNames,
): Headings {
  const naming = knownNames(after.imported, known);
  // Whoever is only compared is not proposed as somebody new.
  const compared = knownNames(after.imported, known);
  const former = knownNames(before.imported, known);
  const renamed = newNames(sections, before, after, known);

  const ofKept = (section: ParsedSection, turn: MergedTurn): MergedHeading | null => {
    const kept = section.turns[turn.was ?? -1];
    if (!kept) return null;
    const { act, name } = kept;
    const label = publishedLabel(section, kept, turn.was ?? 0).text;
    const old = before.imported.turns[turn.before ?? -1];
    const own = after.imported.turns[turn.after ?? -1];
    if (!old || !own || (old.label ?? '') === (own.label ?? '')) return { act, name, label, look: null };
    const told = `“${old.label ?? ''}” is now “${own.label ?? ''}”`;
    const now = compared.headingOf(own);
    if (foldLabel(now) === foldLabel(former.headingOf(old)))
      return { act, name, label: own.label ?? '', look: `${told}: the heading is as it was` };
    if (old.speaker !== null && renamed.get(old.speaker) === own.speaker)
      return {
        act,
        name,
        label: own.label ?? '',
        look: `${told} wherever it stood: the heading still says ${name}, who may have another name now`,
      };
    const look = `${told}: the heading says ${now || 'nobody'}`;
    return { act, name: naming.headingOf(own), label: own.label ?? '', look };
  };
  return {
    naming,
    of: (section, turn) => {
      if (section && turn.was !== null) return ofKept(section, turn);
      const own = after.imported.turns[turn.after ?? -1];
      return own ? { act: own.act, name: naming.headingOf(own), label: own.label ?? '', look: null } : null;
    },
  };
}

/** Names of which every turn now has one other name that nobody has had. */
function newNames(
  sections: readonly MergedSection[],
  before: Reading,
  after: Reading,
  { people }: KnownNames,
): Map<string, string> {
  const names = new Map<string, Set<string>>();
  for (const turn of sections.flatMap(({ turns }) => turns)) {
    const old = before.imported.turns[turn.before ?? -1]?.speaker;
    const own = after.imported.turns[turn.after ?? -1]?.speaker;
    if (old) names.set(old, (names.get(old) ?? new Set()).add(own ?? ''));
  }
  const taken = new Set([
    ...people.map(({ name }) => foldLabel(name)),
    ...before.imported.turns.map(({ speaker }) => foldLabel(speaker ?? '')),
  ]);
  return new Map(
    [...names].flatMap(([name, [first, ...others]]): [string, string][] =>
      first && others.length === 0 && !taken.has(foldLabel(first)) ? [[name, first]] : [],
    ),
  );
}
