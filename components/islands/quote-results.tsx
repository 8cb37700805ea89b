'use client';

import { useState } from 'react';
import type { QuoteReport } from '../../lib/quote-check/messages.ts';
import { QuoteVerdict } from './quote-verdict.tsx';

interface QuoteResultsProps {
  report: QuoteReport;
  briefings: readonly { id: string; title: string }[];
}

/** So many verdicts are shown at once; a page of thousands would stall. */
const step = 50;

/** Every quotation with its verdict, in the order of the draft. */
export function QuoteResults({ report, briefings }: QuoteResultsProps) {
  const [shown, setShown] = useState({ report, count: step });
  const { kind, checked, isSpeakerIgnored, renderings } = report;
  const count = shown.report === report ? shown.count : step;
  const titles = briefings.length > 1 ? new Map(briefings.map(({ id, title }) => [id, title])) : null;
  return (
    <section aria-label="Verdicts" className="quote-results">
      {kind === 'quote' && (
        <p>No quotations found between quotation marks: the whole text was checked as one quote.</p>
      )}
      {isSpeakerIgnored && (
        <p>“Said by” was left aside: it is for a single quote, and a draft names its speakers itself.</p>
      )}
      {checked.some(({ verdict }) => verdict.verdict === 'altered') && (
        <p>
          In a comparison, <del>struck words</del> were said but are not in the quote, and{' '}
          <ins>underlined words</ins> are in the quote but were not said.
        </p>
      )}
      {checked.slice(0, count).map((each, index) => (
        <QuoteVerdict
          key={each.from}
          number={index + 1}
          checked={each}
          kind={kind}
          titles={titles}
          renderings={renderings}
        />
      ))}
      {checked.length > count && (
        <button type="button" onClick={() => setShown({ report, count: count + step })}>
          Show the next {Math.min(step, checked.length - count)} of {checked.length}
        </button>
      )}
    </section>
  );
}
