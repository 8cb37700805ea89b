import { gatherEvidence } from './evidence.ts';
import type { Hit } from './hit.ts';
import type { LoadedIndex } from './load-index.ts';
import { hitOf } from './make-hit.ts';
import { standingOf } from './score.ts';
import type { Term } from './terms.ts';

/**
 * Hits in which every term was spoken, in any order and form; a name that was typed beside them may say instead who
 * speaks, who asks or the topic, and then narrows as an operator does.
 */
export function findAllWords(
  index: LoadedIndex,
  terms: readonly Term[],
  isWanted: (document: number) => boolean,
): Hit[] {
  const evidence = gatherEvidence(index, terms);
  return [...evidence.documents].flatMap(([document, entries]) => {
    if (!isWanted(document)) return [];
    const standing = standingOf(entries, evidence.weights);
    if (standing.met < terms.length || standing.spoken === 0) return [];
    return [hitOf(index, document, evidence, entries, standing, 'words')];
  });
}
