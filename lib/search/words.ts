import { gatherEvidence, type Evidence, type TermEvidence } from './evidence.ts';
import type { Hit, Tier } from './hit.ts';
import type { LoadedIndex } from './load-index.ts';
import { marksOf } from './marks.ts';
import { standingOf, type Standing } from './score.ts';
import type { Term } from './terms.ts';

/** Hits that have every term, in any order and form; a word that was not spoken may stand in a field. */
export function findAllWords(
  index: LoadedIndex,
  terms: readonly Term[],
  isWanted: (document: number) => boolean,
): Hit[] {
  const evidence = gatherEvidence(index, terms);
  return [...evidence.documents].flatMap(([document, entries]) => {
    if (!isWanted(document)) return [];
    const standing = standingOf(entries, evidence.weights);
    if (standing.met < terms.length) return [];
    return [hitOf(index, document, evidence, entries, standing, 'words')];
  });
}

/** Makes the hit; what was met only in fields comes after all that was spoken. */
export function hitOf(
  index: LoadedIndex,
  document: number,
  { terms }: Evidence,
  entries: readonly TermEvidence[],
  { score, isSpoken }: Standing,
  tier: Tier,
): Hit {
  const found = index.documents[document]!;
  return {
    record: found.record,
    tier,
    score: isSpoken ? 0.5 + score / 2 : score / 2,
    matches: marksOf(
      found,
      entries.flatMap(({ spans }) => spans),
    ),
    missing: terms.filter((_, at) => !hasTerm(entries[at]!)).map(({ form }) => form.replace(/^#/u, '')),
  };
}

function hasTerm({ spoken, inFields }: TermEvidence): boolean {
  return spoken > 0 || inFields > 0;
}
