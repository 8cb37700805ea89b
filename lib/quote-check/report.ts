import { checkText } from './check-text.ts';
import type { QuoteQuestion, QuoteReport } from './messages.ts';
import type { PublishedPassage } from './passages.ts';
import type { QuoteFile } from './quote-file.ts';

/** Answers questions about quotes from one file. */
export type Reporter = (question: QuoteQuestion) => QuoteReport;

/** A reporter that reads the words of a file, or of one briefing in it, only once. */
export function reporterOf({ passages, people }: QuoteFile): Reporter {
  const parts = new Map<string, PublishedPassage[]>();
  const partOf = (briefing: string): PublishedPassage[] => {
    const part = parts.get(briefing) ?? passages.filter((passage) => passage.briefing === briefing);
    parts.set(briefing, part);
    return part;
  };
  return ({ text, speaker, briefing }) => {
    const part = briefing === null ? passages : partOf(briefing);
    return {
      ...checkText(text, part, people, speaker),
      renderings: [...new Set(part.map(({ rendering }) => rendering))],
    };
  };
}
