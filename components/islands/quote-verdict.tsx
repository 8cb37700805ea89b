'use client';

import type { ReportItem, ReportPassage } from '../../lib/quote-check/report-items.ts';
import { capitalized } from '../../lib/text/capitalized.ts';
import { QuoteDiff } from './quote-diff.tsx';

interface QuoteVerdictProps {
  item: ReportItem;
  /** The text is shown with marks, and may name speakers itself. */
  hasDraft: boolean;
}

/** One quotation or number: the verdict by name, the words, who is named with them, and where they stand. */
export function QuoteVerdict({ item, hasDraft }: QuoteVerdictProps) {
  const { kind, number, state, title, words, runs, remark, passages, also } = item;
  const id = `verdict-${number}`;
  const isQuotation = kind === 'quotation';
  const isQuiet = !isQuotation && state === 'fine';
  return (
    <article
      id={id}
      aria-labelledby={`${id}-name`}
      className={`border-t target:bg-sheet ${isQuiet ? 'mt-2 border-rule pt-2' : 'mt-3 border-ink pt-2'}`}
    >
      <h3
        id={`${id}-name`}
        className={`${state === 'problem' ? 'text-accent' : 'text-ink'} ${isQuiet ? '' : 'font-semibold'}`}
      >
        {hasDraft || !isQuotation ? (
          <a href={`#mark-${number}`} className="no-underline">
            {number}.
          </a>
        ) : (
          `${number}.`
        )}{' '}
        {capitalized(title)}
      </h3>
      {isQuotation && (
        <>
          <blockquote className="mt-1 font-serif text-body leading-line">“{words}”</blockquote>
          <p className="text-quiet">{saidBy(item, hasDraft)}</p>
        </>
      )}
      {runs && <QuoteDiff runs={runs} />}
      {remark !== null && <p className="mt-2 text-quiet">{remark}</p>}
      {passages.map((passage, index) => (
        <QuotePassage key={index} passage={passage} />
      ))}
      {also.length > 0 && (
        <p className="mt-2 text-quiet">
          Also in{' '}
          {also.map(({ text, url }, index) => (
            <span key={url}>
              {index > 0 && '; '}
              <a href={url}>{text}</a>
            </span>
          ))}
        </p>
      )}
    </article>
  );
}

/** The words of the transcript in their context, with who said them, a link there, and the notes they carry. */
function QuotePassage({ passage: { text, url, name, pieces, notes } }: { passage: ReportPassage }) {
  return (
    <>
      <figure className="mt-2 border-s border-rule ps-4">
        <figcaption className="text-quiet">
          <a href={url}>{text}</a> · {name}
        </figcaption>
        <blockquote className="font-serif text-label leading-6">
          {pieces.map((piece, at) =>
            piece.isQuoted ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
          )}
        </blockquote>
      </figure>
      {notes.map((note) => (
        <p key={note.url} className="mt-2 text-quiet">
          {note.text} <a href={note.url}>To the note</a>
        </p>
      ))}
    </>
  );
}

function saidBy({ speaker }: ReportItem, hasDraft: boolean): string {
  if (speaker === null) return hasDraft ? 'The draft names nobody with it.' : '';
  return `${hasDraft ? 'The draft names' : 'Attributed to'} ${speaker}.`;
}
