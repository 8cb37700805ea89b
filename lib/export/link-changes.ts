import { briefingPath, claimAnchor, claimPath, targetPath } from '../model/address.ts';
import type { Briefing } from '../model/briefing.ts';
import { correctionsAnchor } from '../model/corrections.ts';
import { passageLabel } from '../model/names.ts';

/** What was changed at an address after it had been published. */
export interface LinkChange {
  /** From the root of the site. */
  path: string;
  /** ISO 8601 calendar date. */
  date: string;
  /** Tells it from other changes at the same address on the same day; empty for what the lock tells. */
  mark: string;
  /** `Reworded, Q1 ¶3`. */
  title: string;
  /** What it was, and what it is. */
  text: string;
}

/** Every change since publication: words of addresses that were reworded or taken back, and editors’ corrections. */
export function changesOf(briefing: Briefing): LinkChange[] {
  const words = wordsById(briefing);
  const reworded = [...briefing.links.former].flatMap(([id, texts]) =>
    texts.map(({ until, text }, index): LinkChange => {
      const now = texts[index + 1]?.text ?? words.get(id) ?? '';
      return {
        path: pathOf(briefing.id, id),
        date: until,
        mark: '',
        title: `Reworded, ${nameOf(id)}`,
        text: `Until then: “${text}” Since then: “${now}”`,
      };
    }),
  );
  const withdrawn = [...briefing.links.withdrawn.values()].flat().map(({ id, since, why }): LinkChange => ({
    path: pathOf(briefing.id, id),
    date: since,
    mark: '',
    title: `Withdrawn, ${nameOf(id)}`,
    text: why,
  }));
  return [...reworded, ...withdrawn, ...corrected(briefing)];
}

/** Corrections, the oldest first; those of one place and day are counted, so that a later one changes no other’s mark. */
function corrected({ id, corrections }: Briefing): LinkChange[] {
  const oldestFirst = [...corrections].reverse();
  return oldestFirst.map(({ date, wrong, now, target }, index) => {
    const before = oldestFirst
      .slice(0, index)
      .filter((other) => other.date === date && other.target === target);
    return {
      path: target === null ? briefingPath(id, correctionsAnchor) : pathOf(id, target),
      date,
      mark: `correction${before.length > 0 ? `-${before.length + 1}` : ''}`,
      title: target === null ? 'Corrected' : `Corrected, ${nameOf(target)}`,
      text: `What was wrong: ${wrong} What stands now: ${now}`,
    };
  });
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
