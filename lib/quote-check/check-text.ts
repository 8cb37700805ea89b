import { checkDraft, type CheckedQuotation } from './check-draft.ts';
import { checkNumbers, type CheckedNumber } from './check-numbers.ts';
import { checkQuote } from './check-quote.ts';
import { listedName, type Nameable } from './named-speaker.ts';
import { withPlainMarks } from './plain-marks.ts';
import type { PassageWithFigures } from './spoken-numbers.ts';
import type { QuotedPassage } from './verdict.ts';

/** What was made of a pasted text. */
export interface CheckedText<P extends PassageWithFigures = PassageWithFigures> {
  /** In a draft the quotations stand between quotation marks; otherwise the whole text is one quote. */
  kind: 'quote' | 'draft';
  /** In the order of the text. */
  checked: CheckedQuotation<P>[];
  /** Numbers outside the quotations, in the order of the text. */
  numbers: CheckedNumber<P>[];
  /** True where nothing stands between quotation marks, so that the whole text was taken for one quote. */
  isUnmarked: boolean;
  /** True where somebody is said to have said it, but a draft names the speakers itself. */
  isSpeakerIgnored: boolean;
}

/** Up to this length a text with quotations in it may be a quote itself. */
const mostOfQuote = 5_000;

/**
 * Checks a text that somebody pasted: every quotation of a draft and every number outside of them, or the whole as one
 * quote where nothing in it is between quotation marks. Words that were said with quotation marks in them are one quote. Never throws.
 *
 * @param people who may be named in a draft
 * @param named name of the person or newsroom that is said to have said it; for a single quote
 */
export function checkText<P extends PassageWithFigures>(
  text: string,
  passages: readonly P[],
  people: readonly Nameable[],
  named: string | null,
): CheckedText<P> {
  const speaker = named === null ? null : listedName(named, people);
  const quotations = checkDraft(text, passages, people);
  const [first] = quotations;
  const isMore = first !== undefined && hasWordsOutside(text, quotations);
  if (!first || (isMore && text.length <= mostOfQuote)) {
    const whole = checkWhole(text, passages, speaker);
    const { verdict } = whole.verdict;
    if (!first || verdict === 'verbatim' || verdict.endsWith(' speaker'))
      return {
        kind: 'quote',
        checked: [whole],
        // Words that stand nowhere may as well be a draft without quotations.
        numbers: verdict === 'not here' ? checkNumbers(text, [], passages) : [],
        isUnmarked: !first,
        isSpeakerIgnored: false,
      };
  }
  const isOne = quotations.length === 1;
  return {
    kind: isOne && !isMore ? 'quote' : 'draft',
    checked: isOne && speaker !== null ? [saidBy(speaker, first, passages)] : quotations,
    numbers: checkNumbers(text, quotations, passages),
    isUnmarked: false,
    isSpeakerIgnored: !isOne && speaker !== null,
  };
}

function saidBy<P extends QuotedPassage>(
  speaker: string,
  quotation: CheckedQuotation<P>,
  passages: readonly P[],
): CheckedQuotation<P> {
  return { ...quotation, speaker, verdict: checkQuote(quotation.words, passages, speaker) };
}

function checkWhole<P extends QuotedPassage>(
  text: string,
  passages: readonly P[],
  speaker: string | null,
): CheckedQuotation<P> {
  const words = text.trim();
  const from = text.indexOf(words);
  return {
    words,
    from,
    to: from + words.length,
    speaker,
    verdict: checkQuote(words, passages, speaker ?? undefined),
  };
}

function hasWordsOutside(written: string, quotations: readonly { from: number; to: number }[]): boolean {
  const text = withPlainMarks(written);
  const ends = [0, ...quotations.map(({ to }) => to)];
  return ends.some((end, at) => /[\p{L}\p{N}]/u.test(text.slice(end, quotations[at]?.from)));
}
