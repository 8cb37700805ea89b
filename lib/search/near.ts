import { gatherEvidence, type TermEvidence } from './evidence.ts';
import type { Hit } from './hit.ts';
import type { LoadedIndex } from './load-index.ts';
import { hitOf } from './make-hit.ts';
import { standingOf, type Standing } from './score.ts';
import type { Term } from './terms.ts';

/**
 * Hits that have most of the query's weight, with words misspelt or half typed.
 *
 * @param terms as `widen` makes them
 * @param isWanted also says no to what was found by the tiers before
 */
export function findNear(
  index: LoadedIndex,
  terms: readonly Term[],
  isWanted: (document: number) => boolean,
): Hit[] {
  const evidence = gatherEvidence(index, terms);
  return [...evidence.documents].flatMap(([document, entries]) => {
    if (!isWanted(document) || !hasEveryPhrase(terms, entries)) return [];
    const standing = standingOf(entries, evidence.weights);
    const hasFigure = terms.some((term, at) => isTellingNumber(term) && entries[at]!.spoken > 0);
    return isConvincing(standing, terms.length, index.passages, hasFigure)
      ? [hitOf(index, document, evidence, entries, standing, 'near')]
      : [];
  });
}

/** What was put in quotes is not to be guessed at. */
function hasEveryPhrase(terms: readonly Term[], entries: readonly TermEvidence[]): boolean {
  return terms.every(
    ({ kind }, at) => kind !== 'phrase' || entries[at]!.spoken > 0 || entries[at]!.bearer !== null,
  );
}

/** Less than this of a query's weight is met by chance. */
const floor = { allTerms: 0.8, mostTerms: 0.55, manyTerms: 0.4 };

/** Terms that stand together do by chance even less often; so much of it is asked beside less weight. */
const together = { allTerms: 0.3, mostTerms: 0.3, manyTerms: 0.15 };

/** A query of this many terms is a sentence, of which half is much. */
const many = 5;

/** Two words this rare, in natural logarithms of the number of passages, do not meet by chance. */
const rareWeight = 1.5;

/** A number of three digits that count, or more, is hardly ever another's. */
function isTellingNumber({ kind, form }: Term): boolean {
  return kind === 'number' && form.replace(/\D/gu, '').replace(/^0+|0+$/gu, '').length >= 3;
}

/** Whether a document has enough of the query not to be a chance; the figures were chosen on the bench. */
function isConvincing(standing: Standing, terms: number, passages: number, hasFigure: boolean): boolean {
  const { coverage, closeness, met, spoken, weight } = standing;
  if (spoken === 0) return false;
  if (met === terms) return spoken < met || coverage >= floor.allTerms || closeness >= together.allTerms;
  if (terms < 3 || met < 2) return false;
  if (hasFigure && coverage >= floor.manyTerms) return true;
  if (coverage >= floor.manyTerms && weight >= rareWeight * Math.log(1 + passages)) return true;
  return terms < many
    ? coverage >= floor.mostTerms && closeness >= together.mostTerms
    : coverage >= floor.manyTerms && closeness >= together.manyTerms;
}
