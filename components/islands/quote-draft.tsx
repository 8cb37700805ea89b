'use client';

import { draftPieces } from '../../lib/quote-check/draft-pieces.ts';
import type { QuoteReport } from '../../lib/quote-check/messages.ts';
import type { ReportItem } from '../../lib/quote-check/report-items.ts';

/** How a finding is marked in the draft: wrong by weight and colour, open by dots, in order by a thin line. */
const marks: Readonly<Record<ReportItem['state'], string>> = {
  problem: 'text-accent decoration-accent decoration-2',
  open: 'decoration-quiet decoration-dotted decoration-2',
  fine: 'decoration-quiet',
};

/** The text that was checked, with every quotation and number marked in place and linked with its verdict. */
export function QuoteDraft({ text, report: { kind, items } }: { text: string; report: QuoteReport }) {
  // Where the whole is one quote only the numbers in it have places of their own.
  const marked = kind === 'draft' ? items : items.filter((item) => item.kind === 'number');
  if (marked.length === 0) return null;
  return (
    <section aria-label="The draft, marked" className="mt-line border-t border-rule pt-3">
      <p className="font-serif text-body leading-line whitespace-pre-wrap">
        {draftPieces(text, marked).map((piece, index) =>
          piece.item ? <Marked key={index} text={piece.text} item={piece.item} /> : piece.text,
        )}
      </p>
    </section>
  );
}

function Marked({ text, item: { number, state } }: { text: string; item: ReportItem }) {
  return (
    <a id={`mark-${number}`} href={`#verdict-${number}`} className={`target:bg-mark ${marks[state]}`}>
      {text}
      <sup className="ms-0.5 note-4">
        <span className="sr-only"> verdict </span>
        {number}
      </sup>
    </a>
  );
}
