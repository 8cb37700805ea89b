import { relatedStems } from '../text/related-words.ts';
import { inflectionStem } from '../text/stem.ts';
import { gatherEvidence } from './evidence.ts';
import type { Hit } from './hit.ts';
import type { LoadedIndex } from './load-index.ts';
import { misspelt } from './misspelt.ts';
import { standingOf, type Standing } from './score.ts';
import { wordsFrom } from './run.ts';
import { isInIndex, type Term } from './terms.ts';
import { hitOf } from './words.ts';

/** How surely a word of like meaning is what was meant. */
const surenessOfRelated = 0.75;

/** Misspelt words of one query that are looked up: each takes one to three milliseconds. */
const mostLooks = 8;

/** `uncertain` is in `uncertainties`: a word that long begins no other by chance. */
const shortestFamily = 6;
const surenessOfFamily = 0.8;

/**
 * Hits that have most of the query's weight, words of like meaning and misspelt ones counted. Documents that were
 * found already are left out by `isWanted`.
 */
export function findNear(
  index: LoadedIndex,
  terms: readonly Term[],
  isWanted: (document: number) => boolean,
): Hit[] {
  let looks = mostLooks;
  const wider = terms.map((term) => widen(index, term, () => looks-- > 0));
  const evidence = gatherEvidence(index, wider);
  return [...evidence.documents].flatMap(([document, entries]) => {
    if (!isWanted(document)) return [];
    const standing = standingOf(entries, evidence.weights);
    const hasFigure = wider.some((term, at) => isTellingNumber(term) && entries[at]!.spoken > 0);
    return isConvincing(standing, terms.length, index.passages, hasFigure)
      ? [hitOf(index, document, evidence, entries, standing, 'near')]
      : [];
  });
}

/** Adds words of like meaning; words like it in letters only where the word itself is nowhere. */
function widen(index: LoadedIndex, term: Term, mayLook: () => boolean): Term {
  if (term.kind !== 'word') return term;
  const keys = new Map(term.keys);
  const add = (key: string, sure: number) => keys.set(key, Math.max(sure, keys.get(key) ?? 0));
  for (const stem of relatedStems(inflectionStem(term.form)))
    for (const word of index.byStem.get(stem) ?? []) add(word, surenessOfRelated);
  if (![...keys.keys()].some((key) => isInIndex(index, key))) {
    for (const word of wordsFrom(index, term.form, shortestFamily)) add(word, surenessOfFamily);
    if (mayLook()) for (const { word, sure } of misspelt(index, term.form)) add(word, sure);
  }
  return { ...term, keys };
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
  const { coverage, closeness, met, weight } = standing;
  if (met === terms) return coverage >= floor.allTerms || closeness >= together.allTerms;
  if (terms < 3 || met < 2) return false;
  if (hasFigure && coverage >= floor.manyTerms) return true;
  if (coverage >= floor.manyTerms && weight >= rareWeight * Math.log(1 + passages)) return true;
  return terms < many
    ? coverage >= floor.mostTerms && closeness >= together.mostTerms
    : coverage >= floor.manyTerms && closeness >= together.manyTerms;
}
