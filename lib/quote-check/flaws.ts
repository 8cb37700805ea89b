import { isUnitName } from '../text/unit-names.ts';
import { comparedTokensOf } from '../text/compared-tokens.ts';
import { numbersAt } from '../text/numbers.ts';
import type { PublishedPassage } from './passages.ts';
import type { Place, Verdict } from './verdict.ts';

type Places = readonly Place<PublishedPassage>[];

/** What a desk must know of words although they were said just so, as it follows a verdict: `its figure is …`. */
export function flawsOf(verdict: Verdict<PublishedPassage>): string[] {
  if (verdict.verdict === 'not here') return [];
  const places =
    verdict.verdict === 'stitched' ? verdict.pieces.flatMap((piece) => piece.places) : verdict.places;
  const flaws = [...faultsIn(places), ...cutUnits(places), ...discrepanciesIn(places)];
  return [...new Set(flaws)];
}

function faultsIn(places: Places): string[] {
  return places.flatMap(({ passage, from, to }) =>
    passage.figures.flatMap((figure) =>
      figure.fault !== null && figure.from < to && from < figure.to ? [`its figure is ${figure.fault}`] : [],
    ),
  );
}

/** A discrepancy on words whose figure is in order, or that have none. */
function discrepanciesIn(places: Places): string[] {
  const isNoted = places.some(({ passage, from, to }) =>
    passage.notes.some((note) => note.kind === 'discrepancy' && note.from < to && from < note.to),
  );
  return isNoted && faultsIn(places).length === 0 ? ['a discrepancy is noted on these words'] : [];
}

/** `10` quoted out of `10 km`. */
function cutUnits(places: Places): string[] {
  const last = places.at(-1);
  const unit = last && /^\s?(\p{L}+)(?![\p{L}\p{N}])/u.exec(last.passage.text.slice(last.to))?.[1];
  if (!last || !unit || !isUnitName(unit)) return [];
  const tokens = comparedTokensOf(last.passage.text.slice(last.from, last.to));
  const forms = tokens.map(({ form }) => form);
  const start = forms.findIndex((_, at) =>
    numbersAt(forms, at).some(({ length }) => at + length === forms.length),
  );
  if (start < 0) return [];
  const from = last.from + tokens[start]!.from;
  const whole = last.passage.text.slice(from, last.to + 1 + unit.length).trim();
  return [`its figure is cut before its unit: “${whole}”`];
}
