'use client';

import { cutMiddle } from '../../lib/quote-check/excerpts.ts';
import type { DiffRun } from '../../lib/quote-check/verdict.ts';

/** More than this is no comparison that somebody reads. */
const mostRuns = 300;

/** What was said and what the quote has of it, word by word; told in words to those who can't see the lines. */
export function QuoteDiff({ runs }: { runs: readonly DiffRun[] }) {
  return (
    <p className="mt-2 font-serif text-label leading-6">
      <b className="label-6 font-semibold">Compared:</b>{' '}
      {runs.slice(0, mostRuns).map((run, index) => (
        <span key={index}>
          {index > 0 && ' '}
          <Run {...run} />
        </span>
      ))}
      {runs.length > mostRuns && ' … There are more differences than can be shown.'}
    </p>
  );
}

function Run({ kind, text }: DiffRun) {
  const shown = cutMiddle(text);
  if (kind === 'equal') return shown;
  const Element = kind === 'removed' ? 'del' : 'ins';
  return (
    <Element>
      <span className="sr-only">{kind === 'removed' ? '[said, not in the quote: ' : '[not said: '}</span>
      {shown}
      <span className="sr-only">]</span>
    </Element>
  );
}
