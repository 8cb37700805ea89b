import { countWords } from '../text/unspaced.ts';
import { checkQuote } from './check-quote.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { leadsOn, nameFinder, namedSpeaker, type Nameable, type Surroundings } from './named-speaker.ts';
import { withPlainMarks } from './plain-marks.ts';
import type { QuotedPassage, Verdict } from './verdict.ts';

/** A quotation of a draft with its verdict. */
export interface CheckedQuotation<P extends QuotedPassage = QuotedPassage> extends Quotation {
  /** `draft.slice(from, to)`. */
  words: string;
  /** Name of the person or newsroom that the draft names with it, as listed where it is known; or null. */
  speaker: string | null;
  verdict: Verdict<P>;
}

/** Shorter ones are mostly names of things, and words that the draft keeps at a distance. */
const leastWords = 3;

/**
 * Checks every quotation of a draft, in order. Never throws.
 *
 * @param people who may be named with a quotation: people, and newsrooms with their other names
 * @param least quotations of fewer words are passed over
 */
export function checkDraft<P extends QuotedPassage>(
  written: string,
  passages: readonly P[],
  people: readonly Nameable[],
  least = leastWords,
): CheckedQuotation<P>[] {
  const findNames = nameFinder(people);
  const draft = withPlainMarks(written);
  const quotations = findQuotations(written);
  let last: string | null = null;
  let inParagraph: string | null = null;
  return quotations.flatMap((quotation, index) => {
    const { from, to } = quotation;
    const before = quotations[index - 1];
    const between = draft.slice(before ? behind(draft, before) : 0, from - 1);
    if (/\n\s*\n/u.test(between)) inParagraph = null;
    last = findNames(between).at(-1)?.name ?? last;
    const around = surroundings(draft, quotation, before, quotations[index + 1]);
    const speaker = namedSpeaker(around, findNames, last) ?? (isAlone(around) ? inParagraph : null);
    const words = written.slice(from, to);
    if (countWords(words) < least) return [];
    inParagraph = speaker;
    last = speaker ?? last;
    return [{ from, to, words, speaker, verdict: checkQuote(words, passages, speaker ?? undefined) }];
  });
}

/** `"…," said Lind. "…"`: the second sentence is his as well. */
function isAlone({ before, after }: Surroundings): boolean {
  return !/\p{L}/u.test(before) && !/\p{L}/u.test(after);
}

function surroundings(
  draft: string,
  { from, to }: Quotation,
  last: Quotation | undefined,
  next: Quotation | undefined,
): Surroundings {
  const earlier = draft.slice(last ? behind(draft, last) : 0, from - 1);
  const later = draft.slice(behind(draft, { to }), next ? next.from - 1 : draft.length);
  // A line that ends in a colon leads to the paragraph below it.
  const paragraph =
    (/:\s*$/u.test(earlier) ? earlier.trimEnd() : earlier).split(/\n[^\S\n]*\n/u).at(-1) ?? '';
  const endsSentence = /[.!?…]$/u.test(draft.slice(from, to).trimEnd());
  const rest = later.split(/\n[^\S\n]*\n/u)[0] ?? '';
  const isNewSentence = next && endsSentence && /^\s+\p{Lu}/u.test(rest);
  return {
    before:
      paragraph.split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{N}])|(?<!\b(?:Mr|Ms|Mrs|Dr|Prof))[.!?…]\s*$/u).at(-1) ?? '',
    // After a full stop inside the marks a new sentence begins, unless it only says who spoke.
    after: next && leadsOn(rest) ? '' : isNewSentence ? saysWho(rest) : firstSentence(rest),
  };
}

/** Where the draft goes on behind a quotation; one that was never closed has no mark to step over. */
function behind(draft: string, { to }: Pick<Quotation, 'to'>): number {
  return /\s/u.test(draft.charAt(to)) ? to : to + 1;
}

function firstSentence(text: string): string {
  return text.split(/(?<!\b(?:Mr|Ms|Mrs|Dr|Prof))[.!?…](?:\s|$)/u)[0] ?? '';
}

/** `"…." Lind said.` is of the quotation before it, `"…." Lind said: "…"` of the one behind it. */
function saysWho(text: string): string {
  const sentence = firstSentence(text);
  return sentence.length < text.trimEnd().length ? sentence : '';
}
