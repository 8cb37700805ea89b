import { claimAnchor, claimPath, targetPath } from '../model/address.ts';
import type { Briefing } from '../model/briefing.ts';
import { passageLabel } from '../model/names.ts';

/** What was changed at an address after it had been published. */
export interface LinkChange {
  /** From the root of the site. */
  path: string;
  /** ISO 8601 calendar date. */
  date: string;
  /** `Reworded, Q1 ¶3`. */
  title: string;
  /** What it was, and what it is. */
  text: string;
}

/** Every change to the words of published addresses, from the lock: reworded, or taken back. */
export function changesOf(briefing: Briefing): LinkChange[] {
  const words = wordsById(briefing);
  const reworded = [...briefing.links.former].flatMap(([id, texts]) =>
    texts.map(({ until, text }, index): LinkChange => {
      const now = texts[index + 1]?.text ?? words.get(id) ?? '';
      return {
        path: pathOf(briefing.id, id),
        date: until,
        title: `Reworded, ${nameOf(id)}`,
        text: `Until then: “${text}” Since then: “${now}”`,
      };
    }),
  );
  const withdrawn = [...briefing.links.withdrawn.values()].flat().map(({ id, since, why }): LinkChange => ({
    path: pathOf(briefing.id, id),
    date: since,
    title: `Withdrawn, ${nameOf(id)}`,
    text: why,
  }));
  return [...reworded, ...withdrawn];
}

function wordsById({ sections, summary, claims }: Briefing): Map<string, string> {
  const passages = sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.passages));
  return new Map([
    ...[...passages, ...(summary?.paragraphs ?? [])].map(({ id, text }): [string, string] => [id, text]),
    ...claims.map(({ id, quote }): [string, string] => [claimAnchor(id), quote.exact]),
  ]);
}

const ofClaim = /^claim-(.+)$/u;

function pathOf(briefing: string, id: string): string {
  const claim = ofClaim.exec(id)?.[1];
  return claim === undefined ? targetPath(briefing, id) : claimPath(briefing, claim);
}

function nameOf(id: string): string {
  const claim = ofClaim.exec(id)?.[1];
  return claim === undefined ? passageLabel(id) : `claim ${claim}`;
}
