'use client';

import type { CheckedQuotation } from '../../lib/quote-check/check-draft.ts';
import { cutMiddle } from '../../lib/quote-check/excerpts.ts';
import type { QuoteReport } from '../../lib/quote-check/messages.ts';
import type { PublishedPassage } from '../../lib/quote-check/passages.ts';
import {
  otherPassages,
  renderingInWords,
  verdictInWords,
  wronglyNamedInWords,
} from '../../lib/quote-check/verdict-words.ts';
import type { Place } from '../../lib/quote-check/verdict.ts';
import { QuoteDiff } from './quote-diff.tsx';
import { QuotePlaces } from './quote-places.tsx';

interface QuoteVerdictProps {
  number: number;
  checked: CheckedQuotation<PublishedPassage>;
  kind: QuoteReport['kind'];
  /** Titles of the briefings by id, where there are several. */
  titles: ReadonlyMap<string, string> | null;
  /** What the quote was compared with, for when it stands nowhere. */
  renderings: readonly string[];
}

/** Letters of a quote that are shown. */
const mostWords = 1_200;

/** One quotation: its words, who is named with it, the verdict by name, and where it stands. */
export function QuoteVerdict({ number, checked, kind, titles, renderings }: QuoteVerdictProps) {
  const { words, speaker, verdict } = checked;
  const id = `verdict-${number}`;
  const verdictWords = verdictInWords(verdict);
  const wronglyNamed = wronglyNamedInWords(verdict);
  const groups = placesOf(checked);
  const own = [...new Set(groups.flat().map(({ passage }) => passage.rendering))];
  const also = 'also' in verdict ? otherPassages(verdict.also) : [];
  return (
    <article className="quote-verdict" aria-labelledby={id} data-verdict={verdict.verdict}>
      <h2 id={id}>
        {number}. {verdictWords.charAt(0).toUpperCase() + verdictWords.slice(1)}
        {wronglyNamed && `, ${wronglyNamed}`}
      </h2>
      <div>
        <blockquote>“{cutMiddle(words.trim(), mostWords)}”</blockquote>
        <p>
          {speaker === null
            ? kind === 'draft' && 'The draft names nobody with it.'
            : `${kind === 'draft' ? 'The draft names' : 'Attributed to'} ${speaker}.`}
        </p>
        {verdict.verdict === 'altered' && <QuoteDiff runs={verdict.runs} />}
        {verdict.verdict === 'not here' && (
          <p>{verdict.nearest ? 'The nearest passage, in other words:' : 'No passage is like it.'}</p>
        )}
        {groups.map((places, index) => (
          <QuotePlaces
            key={index}
            places={places}
            titles={titles}
            isMarked={verdict.verdict !== 'not here'}
          />
        ))}
        {also.length > 0 && (
          <p>
            Also in{' '}
            {also.map(({ reference, url }, index) => (
              <span key={url}>
                {index > 0 && ', '}
                <a href={url}>{reference}</a>
              </span>
            ))}
          </p>
        )}
        {(own.length > 0 ? own : renderings).map((rendering) => (
          <p key={rendering}>{renderingInWords(rendering)}</p>
        ))}
      </div>
    </article>
  );
}

/** Where it stands, a group for each part; for words that stand nowhere, where the most like it does. */
function placesOf({ verdict }: CheckedQuotation<PublishedPassage>): Place<PublishedPassage>[][] {
  switch (verdict.verdict) {
    case 'stitched':
      return verdict.pieces.map(({ places }) => places);
    case 'not here':
      return verdict.nearest ? [[verdict.nearest]] : [];
    default:
      return [verdict.places];
  }
}
