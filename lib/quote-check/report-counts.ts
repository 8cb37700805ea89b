import type { CheckedText } from './check-text.ts';
import { plural } from '../text/amount.ts';
import type { NumberVerdict } from './check-numbers.ts';
import { flawsOf } from './flaws.ts';
import type { PublishedPassage } from './passages.ts';
import type { VerdictName } from './verdict-words.ts';

type QuotationCount = VerdictName | 'verbatim with a problem';

/** The verdicts as they are counted, problems first. */
const quotationCounts: readonly QuotationCount[] = [
  'verbatim with a problem',
  'altered',
  'stitched',
  'another speaker',
  'unknown speaker',
  'not here',
  'verbatim',
];
const numberCounts: readonly (readonly [NumberVerdict, string])[] = [
  ['unlike', 'unlike what was said'],
  ['wrong figure', 'known to be wrong'],
  ['not spoken', 'not spoken'],
  ['elsewhere', 'perhaps of something else'],
  ['corrected', 'corrected'],
  ['as spoken', 'as spoken'],
];

/** `2 quotations: 1 altered, 1 verbatim; 1 number: 1 unlike what was said`. */
export function countReport({ kind, checked, numbers }: CheckedText<PublishedPassage>): string {
  const verdicts = checked.map(({ verdict }): QuotationCount =>
    verdict.verdict === 'verbatim' && flawsOf(verdict).length > 0
      ? 'verbatim with a problem'
      : verdict.verdict,
  );
  const noun = kind === 'draft' ? 'quotation' : 'quote';
  const quotations = counted(
    verdicts,
    noun,
    quotationCounts.map((name) => [name, name]),
  );
  if (numbers.length === 0) return quotations;
  return `${quotations}; ${counted(
    numbers.map(({ verdict }) => verdict),
    'number',
    numberCounts,
  )}`;
}

function counted<Name extends string>(
  all: readonly Name[],
  noun: string,
  names: readonly (readonly [Name, string])[],
): string {
  const counts = names
    .map(([name, words]) => ({ words, count: all.filter((each) => each === name).length }))
    .filter(({ count }) => count > 0);
  const parts = counts.map(({ words, count }) => plural(count, words, words));
  return [plural(all.length, noun), ...(parts.length > 0 ? [parts.join(', ')] : [])].join(': ');
}
