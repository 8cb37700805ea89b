import { checkText, type CheckedText } from './check-text.ts';
import type { QuoteQuestion, QuoteReport } from './messages.ts';
import type { PublishedPassage } from './passages.ts';
import type { QuoteFile } from './quote-file.ts';
import { countReport } from './report-counts.ts';
import { reportItems } from './report-items.ts';
import { reportAsHtml, reportAsText } from './report-text.ts';

/** Answers questions about quotes from one file. */
export type Reporter = (question: QuoteQuestion) => QuoteReport;

/** A reporter that reads the words of a file, or of one briefing in it, only once. */
export function reporterOf({ passages, people, site }: QuoteFile): Reporter {
  const parts = new Map<string, PublishedPassage[]>();
  const partOf = (briefing: string): PublishedPassage[] => {
    const part = parts.get(briefing) ?? passages.filter((passage) => passage.briefing === briefing);
    parts.set(briefing, part);
    return part;
  };
  const isSeveral = new Set(passages.map(({ briefing }) => briefing)).size > 1;
  return ({ text, speaker, briefing }) => {
    const part = briefing === null ? passages : partOf(briefing);
    const report = makeReport(checkText(text, part, people, speaker), part, isSeveral);
    return { ...report, asText: reportAsText(report, site), asHtml: reportAsHtml(report, site) };
  };
}

/**
 * What is shown of a checked text, on the page and on the command line.
 *
 * @param passages what it was compared with
 * @param isSeveral there are several briefings, so that a place names its own
 */
export function makeReport(
  text: CheckedText<PublishedPassage>,
  passages: readonly PublishedPassage[],
  isSeveral: boolean,
): Omit<QuoteReport, 'asText' | 'asHtml'> {
  const { kind, isUnmarked, isSpeakerIgnored } = text;
  return {
    kind,
    remarks: [
      ...(isUnmarked
        ? ['No quotations found between quotation marks: the whole text was checked as one quote.']
        : []),
      ...(isSpeakerIgnored
        ? ['“Said by” was left aside: it is for a single quote, and a draft names its speakers itself.']
        : []),
    ],
    counts: countReport(text),
    items: reportItems(text, isSeveral),
    checkedIn: editionsOf(text, passages, isSeveral),
  };
}

/** Each rendering that the text was compared with, once; with several briefings those that the verdicts are about. */
function editionsOf(
  { checked, numbers }: CheckedText<PublishedPassage>,
  passages: readonly PublishedPassage[],
  isSeveral: boolean,
): string[] {
  const found = new Set<PublishedPassage>();
  for (const { verdict } of checked)
    for (const { passage } of 'places' in verdict
      ? verdict.places
      : 'pieces' in verdict
        ? verdict.pieces.flatMap(({ places }) => places)
        : [])
      found.add(passage);
  for (const { place } of numbers) if (place) found.add(place.passage);
  const events = new Map<string, Set<string>>();
  for (const { rendering, event } of found.size > 0 ? found : passages)
    events.set(rendering, (events.get(rendering) ?? new Set()).add(event));
  return [...events].map(([rendering, own]) =>
    isSeveral && found.size > 0 ? `${rendering} (${[...own].join('; ')})` : rendering,
  );
}
