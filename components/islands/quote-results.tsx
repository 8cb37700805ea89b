'use client';

import { useEffect, useState } from 'react';
import { stateNames } from '../../lib/quote-check/state-names.ts';
import type { QuoteReport } from '../../lib/quote-check/messages.ts';
import type { ReportItem } from '../../lib/quote-check/report-items.ts';
import { QuoteVerdict } from './quote-verdict.tsx';

/** So many verdicts are shown at once; a page of thousands would stall. */
const step = 50;
const textButton = 'cursor-pointer underline decoration-rule underline-offset-4 hover:text-accent';

/** Every quotation and number with its verdict: problems first, each in the order of the draft. */
export function QuoteResults({ report }: { report: QuoteReport }) {
  const [shown, setShown] = useState({ report, count: step });
  const { items, remarks, checkedIn } = report;
  const count = shown.report === report ? shown.count : step;
  useShownTarget(items, count, (least) => setShown({ report, count: least + step }));
  return (
    <section aria-label="Verdicts">
      <CopyReport key={report.asText} report={report} />
      {remarks.map((remark) => (
        <p key={remark} className="mt-2">
          {remark}
        </p>
      ))}
      {items.some(({ runs }) => runs !== null) && (
        <p className="mt-2 text-quiet">
          In a comparison, <del>struck words</del> were said but are not in the quote, and{' '}
          <ins>underlined words</ins> are in the quote but were not said.
        </p>
      )}
      {items.slice(0, count).map((item, index) => (
        <div key={item.number}>
          {items[index - 1]?.state !== item.state && items.length > 1 && (
            <h2 className="mt-line font-semibold">{stateNames[item.state]}</h2>
          )}
          <QuoteVerdict item={item} hasDraft={report.kind === 'draft'} />
        </div>
      ))}
      {items.length > count && (
        <button
          type="button"
          className={`mt-4 ${textButton}`}
          onClick={() => setShown({ report, count: count + step })}
        >
          Show the next {Math.min(step, items.length - count)} of {items.length}
        </button>
      )}
      <div className="mt-line border-t border-rule pt-2 note-5 text-quiet">
        {checkedIn.map((rendering) => (
          <p key={rendering}>Checked in: {rendering}</p>
        ))}
      </div>
    </section>
  );
}

/** A mark in the draft may lead to a verdict that is not shown yet: it is, and is scrolled to. */
function useShownTarget(items: readonly ReportItem[], count: number, show: (index: number) => void) {
  useEffect(() => {
    const showTarget = () => {
      const index = items.findIndex(({ number }) => location.hash === `#verdict-${number}`);
      if (index >= count) show(index);
    };
    addEventListener('hashchange', showTarget);
    return () => removeEventListener('hashchange', showTarget);
  });
  useEffect(() => {
    if (location.hash.startsWith('#verdict-'))
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [count]);
}

/** Copies all verdicts, as rich text where the place that it is pasted into takes that. */
function CopyReport({ report: { asText, asHtml } }: { report: QuoteReport }) {
  const [said, setSaid] = useState('');
  const copy = () => {
    const blob = (type: string, text: string) => new Blob([text], { type });
    navigator.clipboard
      .write([
        new ClipboardItem({
          'text/plain': blob('text/plain', asText),
          'text/html': blob('text/html', asHtml),
        }),
      ])
      .then(
        () => setSaid('Copied.'),
        () => setSaid('The browser did not allow it to be copied.'),
      );
  };
  return (
    <p className="mt-4 flex gap-x-3 xl:mt-0">
      <button type="button" className={textButton} onClick={copy}>
        Copy report
      </button>
      <span aria-live="polite" className="text-quiet">
        {said}
      </span>
    </p>
  );
}
